import { describe, expect, it } from 'vitest';
import { check, checkText, codes, type Paper, paper } from './draft.ts';

const BODY =
  'Thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2024 của Bộ Chính trị, Ủy ban nhân dân xã xây dựng Kế hoạch như sau:\nTổ chức thực hiện nghiêm túc theo quy định hiện hành./.';
const LETTER: Paper = {
  heading: '',
  title: '',
  number: 'Số: 95/UBND-VHXH\nV/v vận động người dân tham gia bảo hiểm y tế',
  body: `Kính gửi: Trưởng các thôn, bản\n\n${BODY}`,
  recipients: '- Như trên;\n- Lưu: VT, VHXH.',
  signature: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTẩn Láo Tả',
};

describe('form of a State paper (NĐ 30/2020)', () => {
  it.each<[string, Partial<Paper>, string[]]>([
    ['as it should be', {}, []],
    ['signed by the chair alone', { signature: 'CHỦ TỊCH\nTẩn Láo Tả' }, []],
    ['collective and chair', { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTẩn Láo Tả' }, []],
    [
      'by order of the chair, for the head of office',
      { signature: 'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nTẩn Láo Tả' },
      [],
    ],
    [
      'new tone style throughout',
      {
        issuer: 'UỶ BAN NHÂN DÂN\nXÃ NẬM THIA',
        signature: 'TM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTẩn Láo Tả',
      },
      [],
    ],
    [
      'number and day left blank in a draft',
      { number: 'Số:     /KH-UBND', date: 'Nậm Thia, ngày    tháng 8 năm 2025' },
      [],
    ],
    ['no colon after Số', { number: 'Số 17/KH-UBND' }, ['form-number-label']],
    ['a serial below ten without zero', { number: 'Số: 7/KH-UBND' }, ['form-serial-zero']],
    ['slash and hyphen exchanged', { number: 'Số: 17-KH/UBND' }, ['form-number-symbol']],
    ['symbol of another type', { number: 'Số: 17/QĐ-UBND' }, ['form-number-symbol']],
    ['a day below ten without zero', { date: 'Nậm Thia, ngày 5 tháng 8 năm 2025' }, ['form-date']],
    ['a month above two with zero', { date: 'Nậm Thia, ngày 12 tháng 08 năm 2025' }, ['form-date']],
    ['no Lưu line', { recipients: '- UBND tỉnh;\n- Các trường học.' }, ['form-archive']],
    [
      'a deputy without KT.',
      { signature: 'TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\nTẩn Láo Tả' },
      ['form-signing'],
    ],
    [
      'KT. and the head himself',
      { signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nCHỦ TỊCH\nTẩn Láo Tả' },
      ['form-signing'],
    ],
    [
      'Party marks in a State paper',
      { signature: 'T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTẩn Láo Tả' },
      ['form-signing'],
    ],
    [
      'the standing board of a council, signed by its deputy',
      {
        issuer: 'HỘI ĐỒNG NHÂN DÂN\nXÃ NẬM THIA',
        number: 'Số: 17/KH-HĐND',
        signature: 'TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nPHÓ CHỦ TỊCH\nTẩn Láo Tả',
      },
      [],
    ],
    ['no end mark', { body: BODY.replace('./.', '.') }, ['form-end-mark']],
    [
      'older than the decree: measured by nothing',
      {
        date: 'Nậm Thia, ngày 5 tháng 08 năm 2019',
        body: BODY.replace('2024', '2018').replace('22/8', '22/7'),
      },
      [],
    ],
  ])('%s', async (_, part, expected) => {
    expect(await codes({ body: BODY, ...part })).toEqual(expected);
  });

  it.each<[string, Partial<Paper>, string[]]>([
    ['as it should be', {}, []],
    [
      'no V/v',
      { number: 'Số: 95/UBND-VHXH\nVề việc vận động người dân tham gia bảo hiểm y tế' },
      ['form-subject'],
    ],
    ['no "Như trên"', { recipients: '- UBND tỉnh;\n- Lưu: VT, VHXH.' }, ['form-recipients']],
  ])('công văn: %s', async (_, part, expected) => {
    expect(await codes({ ...LETTER, ...part } as Paper)).toEqual(expected);
  });

  const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
  const DATE = 'Nậm Thia, ngày 12 tháng 8 năm 2025';
  const SECTIONS = `${BODY.split('\n')[0]}\nI. MỤC ĐÍCH\n${'Nâng cao chất lượng phục vụ người dân trên địa bàn xã. '.repeat(6)}\nII. TỔ CHỨC THỰC HIỆN\nThực hiện nghiêm túc theo quy định./.`;
  it.each<[string, string, string[]]>([
    ['all parts in place', '', []],
    ['the date under the title', DATE, ['form-part-order']],
    ['the number under the title', 'Số: 17/KH-UBND', ['form-part-order']],
    ['Quốc hiệu under the title', HEAD, ['form-part-order']],
    [
      'the signature before the body',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTẩn Láo Tả',
      ['form-part-order'],
    ],
  ])('order of the parts: %s', async (_, part, expected) => {
    const whole = paper({ body: SECTIONS });
    const title = 'Nâng cao chất lượng giáo dục trên địa bàn xã Nậm Thia năm 2025';
    const moved =
      part === '' ? whole : whole.replace(part, '').replace(title, `${title}\n${part}`).replace(/^\n/, '');
    const { findings } = await checkText(moved);
    expect(findings.map((f) => f.code).filter((code) => code === 'form-part-order')).toEqual(expected);
  });

  it('names the provision each rule comes from and gives a proposal', async () => {
    const { findings } = await check({ body: BODY, date: 'Nậm Thia, ngày 5 tháng 08 năm 2025' });
    expect(findings[0]).toMatchObject({ proposal: 'ngày 05 tháng 8 năm 2025' });
    expect(findings[0]?.source).toContain('30/2020/NĐ-CP');
  });
});

describe('bodies that ended in 2025', () => {
  const tasks = (unit: string, date = 'Nậm Thia, ngày 12 tháng 8 năm 2025'): Paper => ({
    date,
    recipients: '- Như mục II;\n- Lưu: VT.',
    body: `Thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2024 của Bộ Chính trị, Ủy ban nhân dân xã xây dựng Kế hoạch như sau:\nI. MỤC TIÊU\nNâng cao chất lượng.\nII. TỔ CHỨC THỰC HIỆN\n1. ${unit}\nChủ trì tổ chức thực hiện Kế hoạch, báo cáo kết quả trước ngày 15/12/2025.\nTrên đây là Kế hoạch của Ủy ban nhân dân xã./.`,
  });
  it.each([
    ['a district committee', 'Ủy ban nhân dân huyện Nậm Thia', true],
    ['a department that merged', 'Sở Kế hoạch và Đầu tư', true],
    ['a district office', 'Phòng Giáo dục và Đào tạo', true],
    ['a department of today', 'Sở Tài chính', false],
    ['an office of the commune', 'Phòng Văn hóa - Xã hội', false],
  ])('%s', async (_, unit, ended) => {
    expect((await codes(tasks(unit))).includes('body-ended')).toBe(ended);
    expect(await codes(tasks(unit, 'Nậm Thia, ngày 12 tháng 5 năm 2025'))).not.toContain('body-ended');
  });

  it.each([
    ['a province that merged, with its successor', 'Sở Y tế tỉnh Yên Bái', 'tỉnh Lào Cai'],
    ['a province that kept its name', 'Sở Y tế tỉnh Lào Cai', null],
    ['a province nobody knows', 'Sở Y tế tỉnh Phú Lâm', null],
  ])('%s', async (_, unit, successor) => {
    const { findings } = await check(tasks(unit));
    expect(findings.find((f) => f.code === 'body-ended')?.proposal ?? null).toBe(successor);
  });

  it('leaves the past alone', async () => {
    const past = tasks('Phòng Văn hóa - Xã hội');
    past.body = past.body.replace(
      'Nâng cao chất lượng.',
      'Tiếp nhận từ Ủy ban nhân dân huyện Nậm Thia (trước ngày 01/7/2025); thực hiện Kế hoạch số 46/KH-UBND ngày 21/3/2022 của Ủy ban nhân dân huyện Nậm Thia.',
    );
    expect(await codes(past)).not.toContain('body-ended');
  });
});
