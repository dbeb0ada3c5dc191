/** Nơi nhận and signature, in the orders files give their two columns back. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ TÂN TIẾN\nSố: 3/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTân Tiến, ngày 5 tháng 7 năm 2025\nKẾ HOẠCH\nSơ kết công tác\nCăn cứ Luật Thư viện;\nYêu cầu các đơn vị thực hiện./.\n';

interface Case {
  why: string;
  close: string;
  recipients?: string[];
  notes?: (string | null)[];
  archive?: string | null;
  signatory?: { authority: string | null; position: string | null; name: string | null } | null;
  cosigners?: string[];
}

const DEPUTY = {
  authority: 'TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH',
  position: 'PHÓ CHỦ TỊCH',
  name: 'Mùa Thị Sinh',
};

const CASES: Case[] = [
  {
    why: 'left cell, then right cell',
    close:
      'Nơi nhận:\n- Như trên (t/h);\n- Thường trực Huyện ủy (b/c);\n- Lưu: VT, PGDĐT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nMùa Thị Sinh',
    recipients: ['Như trên', 'Thường trực Huyện ủy'],
    notes: ['t/h', 'b/c'],
    archive: 'VT, PGDĐT',
    signatory: DEPUTY,
  },
  {
    why: 'cells mixed line by line',
    close:
      'Nơi nhận:\nTM. ỦY BAN NHÂN DÂN\n- Như trên;\nKT. CHỦ TỊCH\n- Lãnh đạo VP;\nPHÓ CHỦ TỊCH\n- Lưu: VT.\n(Đã ký)\nMùa Thị Sinh',
    recipients: ['Như trên', 'Lãnh đạo VP'],
    archive: 'VT',
    signatory: DEPUTY,
  },
  {
    why: 'both columns on one line, gaps squeezed to one space',
    close:
      'Nơi nhận: KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- UBND tỉnh (b/c);\n- Lưu: VT, KS. Phạm Năng Chung',
    recipients: ['Như trên', 'UBND tỉnh'],
    archive: 'VT, KS',
    signatory: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Phạm Năng Chung' },
  },
  {
    why: 'both columns on one line, gaps kept',
    close:
      'Nơi nhận:                    KT. GIÁM ĐỐC\n- Như trên;                  PHÓ GIÁM ĐỐC\n- Lưu: VT.\n                             Phạm Năng Chung',
    recipients: ['Như trên'],
    archive: 'VT',
    signatory: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Phạm Năng Chung' },
  },
  {
    why: 'signature before Nơi nhận',
    close: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Tám\nNơi nhận:\n- Như trên;\n- Lưu: VT.',
    recipients: ['Như trên'],
    archive: 'VT',
    signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Lê Văn Tám' },
  },
  {
    why: 'Party close: commas, "Lưu Văn phòng", T/M, name in capitals',
    close:
      'Nơi nhận:\n- Các chi bộ,\n- Các đồng chí ủy viên,\n- Lưu Văn phòng Đảng ủy.\nT/M ĐẢNG ỦY\nPHÓ BÍ THƯ THƯỜNG TRỰC\nNGUYỄN VĂN BÌNH',
    recipients: ['Các chi bộ', 'Các đồng chí ủy viên'],
    archive: 'Văn phòng Đảng ủy',
    signatory: { authority: 'T/M ĐẢNG ỦY', position: 'PHÓ BÍ THƯ THƯỜNG TRỰC', name: 'Nguyễn Văn Bình' },
  },
  {
    why: 'by order of the chair, two authority lines',
    close:
      'Nơi nhận:\n- Như trên;\n- Lưu: VT, KTTH.\nTL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nHà Thị Lê Vân',
    signatory: {
      authority: 'TL. CHỦ TỊCH; KT. CHÁNH VĂN PHÒNG',
      position: 'PHÓ CHÁNH VĂN PHÒNG',
      name: 'Hà Thị Lê Vân',
    },
  },
  {
    why: 'a recipient over two lines, brackets never closed, a list within a line',
    close:
      'Nơi nhận:\n- VPCP: BTCN, các PCN, Trợ lý TTg,\ncác Vụ, Cục, đơn vị trực thuộc;\n- Cục Thuế tỉnh; VNPT Quảng Ngãi;\n- Lưu: VT, CN(M.Cường.\nGIÁM ĐỐC\nHoàng Chí Hiền',
    recipients: [
      'VPCP: BTCN, các PCN, Trợ lý TTg, các Vụ, Cục, đơn vị trực thuộc',
      'Cục Thuế tỉnh; VNPT Quảng Ngãi',
    ],
    archive: 'VT, CN(M.Cường',
    signatory: { authority: null, position: 'GIÁM ĐỐC', name: 'Hoàng Chí Hiền' },
  },
  {
    why: 'rank before the name is not the name; no name at all is null',
    close: 'Nơi nhận:\n- Lưu: VT.\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nThượng tướng Nguyễn Văn Hiền',
    signatory: { authority: 'KT. BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', name: 'Nguyễn Văn Hiền' },
    archive: 'VT',
  },
  {
    why: 'unsigned copy',
    close: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: null },
  },
  {
    why: 'an annex head in capitals after the name is no second signer',
    close:
      'Nơi nhận:\n- Lưu: VT.\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n(Đã ký)\nLê Thành Long\nTHỦ TƯỚNG CHÍNH PHỦ\nQUY CHẾ\nHOẠT ĐỘNG CỦA HỘI ĐỒNG\n(Kèm theo Quyết định số 23/2025/QĐ-TTg)\nĐiều 1. Phạm vi',
    signatory: { authority: 'KT. THỦ TƯỚNG', position: 'PHÓ THỦ TƯỚNG', name: 'Lê Thành Long' },
    cosigners: [],
  },
  {
    why: 'OCR spoilt the sign of authority',
    close: 'Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKí. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nMùa Thị Sinh',
    signatory: DEPUTY,
  },
  {
    why: 'OCR lost the label; the list is known by its archive line, the name stands behind a recipient',
    close:
      'CHỦ TỊCH\n- Văn phòng Chính phủ;\n- Ban Tuyên giáo Tỉnh ủy; x\n- Ban Dân vận Tỉnh ủy; Đặng Văn Minh\n- VPUB: CVP, PCVP(VX), CBTH;\n- Lưu: VT, KGVXth96',
    recipients: [
      'Văn phòng Chính phủ',
      'Ban Tuyên giáo Tỉnh ủy',
      'Ban Dân vận Tỉnh ủy',
      'VPUB: CVP, PCVP, CBTH',
    ],
    notes: [null, null, null, 'VX'],
    archive: 'VT, KGVXth96',
    signatory: { authority: null, position: 'CHỦ TỊCH', name: 'Đặng Văn Minh' },
  },
  {
    why: 'bullets of the body that speak of keeping files are no archive line',
    close:
      '- Lưu ý: gửi báo cáo đúng hạn;\n- Lưu hồ sơ theo quy định;\nYêu cầu thực hiện./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Tám',
    recipients: ['Như trên'],
    archive: 'VT',
  },
  {
    why: 'two signers',
    close: 'Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Tám\nCHỦ TỊCH\nTrần Thị Bưởi',
    signatory: { authority: null, position: 'GIÁM ĐỐC', name: 'Lê Văn Tám' },
    cosigners: ['Trần Thị Bưởi'],
  },
  {
    why: 'the time on a signature stamp is passed over',
    close:
      'Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nKý bởi: Ủy ban nhân dân\nThời gian ký: 24/01/2025 20:01:14\nLê Văn Tám',
    signatory: { authority: null, position: 'CHỦ TỊCH', name: 'Lê Văn Tám' },
  },
];

describe('closing', () => {
  for (const { why, close, recipients, notes, cosigners, ...rest } of CASES) {
    it(why, () => {
      const d = read(HEAD + close);
      if (recipients) expect(d.recipients.map((r) => r.name)).toEqual(recipients);
      if (notes) expect(d.recipients.map((r) => r.note)).toEqual(notes);
      if (cosigners) expect(d.cosigners.map((s) => s.name)).toEqual(cosigners);
      expect(d).toMatchObject(rest);
      expect(d.issued).toBe('2025-07-05');
    });
  }
});

describe('a remark between sections of a letter is no closing', () => {
  it.each([
    '* Lưu ý: Đây là nội dung quan trọng, đề nghị các tổ chức thực hiện nghiêm túc.',
    '- Lưu ý: các đơn vị gửi báo cáo bằng văn bản.',
    'Lưu ý: báo cáo gửi trước ngày 15.',
    '* LƯU Ý: báo cáo gửi trước ngày 15.',
    '- Lưu ý, nộp đủ hồ sơ.',
    '- Lưu giữ hồ sơ tại văn phòng công ty.',
    '+ Lưu lượng: theo số đo tại trạm.',
  ])('%s', (remark) => {
    const d = read(
      `SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG\nSố: 51/SNNMT-KS\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLào Cai, ngày 5 tháng 7 năm 2025\nKính gửi: Ủy ban nhân dân các xã\nĐề nghị thực hiện một số nội dung sau:\n1. Yêu cầu chung\n1.1. Lập sổ theo dõi.\n1.2. Gửi báo cáo hằng quý.\n${remark}\n1.3. Thống kê trữ lượng.\n2. Đề nghị các xã phối hợp.\n3. Đề nghị phản ánh vướng mắc./.\nNơi nhận:\n- Như trên;\n- Lưu: VT, KS.\nGIÁM ĐỐC\nLê Văn Tám`,
    );
    const paths = d.outline.flatMap((node) => [node.path, ...node.children.map((child) => child.path)]);
    expect([...new Set(paths)]).toEqual(['1', '1.1', '1.2', '1.3', '2', '3']);
    expect(d.recipients.map((r) => r.name)).toEqual(['Như trên']);
    expect(d.archive).toBe('VT, KS');
    expect(d.signatory?.name).toBe('Lê Văn Tám');
  });
});
