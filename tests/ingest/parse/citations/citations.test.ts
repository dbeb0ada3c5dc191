import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeText } from '../../../../ingest/parse/citations/citations.ts';
import { processorSeconds } from '../../../processor-time.ts';
import { read } from '../read.ts';

const texts = (text: string): string[] => citeText(text).map((c) => c.text);

describe('what is a citation, and where it ends', () => {
  test.each<[string, string[], string]>([
    ['đạt chuẩn theo Luật giáo dục năm 2019, trong đó', ['Luật giáo dục năm 2019'], 'law by name and year'],
    ['theo Luật giáo dục 2019.', ['Luật giáo dục 2019'], 'bare year'],
    [
      'Luật Phòng, chống thiên tai; Luật Đê điều',
      ['Luật Phòng, chống thiên tai', 'Luật Đê điều'],
      'comma inside the name',
    ],
    ['Luật Đầu tư, Luật Xây dựng', ['Luật Đầu tư', 'Luật Xây dựng'], 'comma between names'],
    [
      'Luật Đất đai số 31/2024/QH15 ngày 18/01/2024',
      ['Luật Đất đai số 31/2024/QH15 ngày 18/01/2024'],
      'name, number, date',
    ],
    [
      'Luật Đất đai (số 45/2013/QH13 ngày 29/11/2013)',
      ['Luật Đất đai (số 45/2013/QH13 ngày 29/11/2013)'],
      'number in brackets',
    ],
    ['Luật Hóa chất 69/2025/QH15;', ['Luật Hóa chất 69/2025/QH15'], 'without "số"'],
    ['theo Luật thuế GTGT hiện hành', ['Luật thuế GTGT'], 'abbreviated name'],
    [
      'Bộ luật Hình sự và Hiến pháp năm 2013',
      ['Bộ luật Hình sự', 'Hiến pháp năm 2013'],
      'code, Constitution',
    ],
    ['Luật Vườn thú quốc gia và các văn bản', ['Luật Vườn thú quốc gia'], 'a law nobody has listed'],
    [
      'các Nghị định số 81/2021/NĐ-CP ngày 27/8/2021 và số 97/2023/NĐ-CP ngày 31/12/2023',
      ['Nghị định số 81/2021/NĐ-CP ngày 27/8/2021', 'số 97/2023/NĐ-CP ngày 31/12/2023'],
      'numbers that share the type word',
    ],
    [
      'Kế hoạch số 118, 119/KH-UBND ngày 12/7/2019',
      ['Kế hoạch số 118', '119/KH-UBND ngày 12/7/2019'],
      'serials that share a tail',
    ],
    [
      'các Công văn: Số 1060/BTC-QLGCS ngày 23/01/2025 về giá; số 1187/BTC-ĐT ngày 24/01/2025',
      ['Công văn: Số 1060/BTC-QLGCS ngày 23/01/2025', 'số 1187/BTC-ĐT ngày 24/01/2025'],
      'type word once, list with titles',
    ],
    [
      'Nghị định của Chính phủ số 116/2008/NĐ-CP ngày 14/11/2008',
      ['Nghị định của Chính phủ số 116/2008/NĐ-CP ngày 14/11/2008'],
      'issuer before the number',
    ],
    [
      'Nghị định số 134/2003/NĐ-CP của Chính phủ ngày 14 tháng 11 năm 2003',
      ['Nghị định số 134/2003/NĐ-CP của Chính phủ ngày 14 tháng 11 năm 2003'],
      'issuer before the date',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX nhiệm kỳ 2020-2025 và',
      ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX nhiệm kỳ 2020-2025'],
      'congress',
    ],
    [
      'Nghị quyết Hội nghị Trung ương 8 khóa XI về đổi mới',
      ['Nghị quyết Hội nghị Trung ương 8 khóa XI'],
      'plenum',
    ],
    ['Đề án số 13 về khoáng sản', ['Đề án số 13'], 'a serial alone, after "số"'],
    [
      'tại Văn bản số YBB-SA032/26-LR ngày 21/4/2026;',
      ['Văn bản số YBB-SA032/26-LR ngày 21/4/2026'],
      'a company’s number',
    ],
    ['QĐ số 2971/QĐ-UBND ngày 09/9/2016', ['QĐ số 2971/QĐ-UBND ngày 09/9/2016'], 'abbreviated type word'],
    [
      'Luật sửa đổi, bổ sung một số điều của 10 luật có liên quan đến an ninh, trật tự số 118/2025/QH15;',
      ['Luật sửa đổi, bổ sung một số điều của 10 luật có liên quan đến an ninh, trật tự số 118/2025/QH15'],
      'a law that amends many',
    ],
    ['Nghị định số 1 25/2025/NĐ-CP', ['Nghị định số 1 25/2025/NĐ-CP'], 'a serial parted by the scan'],
    ['khoản 4 Điều 8 Nghị định 54', ['Nghị định 54'], 'a provision of it is cited'],
  ])('%s', (text, expected, _why) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each([
    ['Căn cứ Kế hoạch này, các đơn vị', 'itself'],
    ['theo quy định của pháp luật đất đai', 'the law in general'],
    ['XỬ LÝ VĂN BẢN TRÁI PHÁP LUẬT ĐẤT ĐAI', 'the same in capitals'],
    ['Văn phòng luật sư, luật gia', 'lawyers'],
    ['theo mẫu số 09/KK-TNCN ban hành', 'a form'],
    ['Giấy phép số 12/GP-UBND', 'a permit'],
    ['tỷ lệ 1.132/2.379, năm 2022-2023', 'figures'],
    ['Số: 12/QĐ-UBND\nngày', 'the letterhead’s own number'],
    ['Số:    /KH-UBND', 'left blank'],
    ['Nghị định thư gia nhập WTO', 'a protocol is no decree'],
    ['Kế hoạch\n1. Mục tiêu', 'a heading'],
    ['Báo cáo số 1 của tổ', 'a report of the day'],
    ['Luật số 8 bị mờ', 'no law has a serial alone'],
  ])('no citation in: %s (%s)', (text) => {
    expect(texts(text)).toEqual([]);
  });
});

test.each([
  [
    'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 về đổi mới căn bản giáo dục và Chỉ thị số 10-CT/TW ngày 05/12/2011',
    'về đổi mới căn bản giáo dục',
    'the word that joins the next citation is not the title’s',
  ],
  [
    'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 về đổi mới giáo dục, Chỉ thị số 10-CT/TW ngày 05/12/2011',
    'về đổi mới giáo dục',
    'nor is the comma',
  ],
  [
    'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 về đổi mới giáo dục và đào tạo.',
    'về đổi mới giáo dục và đào tạo',
    'its own "và" stays',
  ],
])('title in: %s', (text, expected, _why) => {
  expect(citeText(text)[0]?.title).toBe(expected);
});

const LETTERHEAD = `ỦY BAN NHÂN DÂN
HUYỆN BẮC SƠN
Số: 12/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bắc Sơn, ngày 05 tháng 02 năm 2024
KẾ HOẠCH
Nâng cao chất lượng giáo dục trên địa bàn huyện Bắc Sơn, tỉnh Lạng Sơn
`;
const inDistrict = (body: string) => read(LETTERHEAD + body).citations;

describe('issuers against the place of the document', () => {
  test.each([
    [
      'Thực hiện Kế hoạch số 156/KH-UBND ngày 13/9/2019 của UBND tỉnh về giáo dục.',
      'Ủy ban nhân dân tỉnh Lạng Sơn',
    ],
    [
      'Thực hiện Nghị quyết số 63-NQ/TU ngày 29/12/2021 của Ban Thường vụ Tỉnh uỷ về giáo dục.',
      'Ban Thường vụ Tỉnh ủy Lạng Sơn',
    ],
    ['Thực hiện Kế hoạch số 69-KH/HU ngày 25/4/2022 của Huyện ủy về giáo dục.', 'Huyện ủy Bắc Sơn'],
    [
      'Thực hiện Quyết định số 4725/QĐ-BGDĐT ngày 30/12/2022 của Bộ GDĐT về chuyển đổi số.',
      'Bộ Giáo dục và Đào tạo',
    ],
    ['Thực hiện Quyết định số 522/QĐ-TTg ngày 14/5/2018.', 'Thủ tướng Chính phủ'],
    ['Thực hiện Đề án số 23/ĐA-UBND ngày 22/9/2022 về sắp xếp.', 'Ủy ban nhân dân huyện Bắc Sơn'],
    [
      'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 01/02/2024.',
      'Giám đốc Sở Nội vụ tỉnh Lạng Sơn',
    ],
    [
      'Thực hiện Kế hoạch số 23/KH-UBND ngày 30/01/2024 của UBND tỉnh rà soát thủ tục.',
      'Ủy ban nhân dân tỉnh Lạng Sơn',
    ],
    ['Nghị định số 105/2017/NĐ-CP do Ủy ban nhân dân cấp xã thực hiện.', 'Chính phủ'],
    ['Thực hiện Luật Giáo dục năm 2019.', null],
    // The short form stands inside the name.
    [
      'Thực hiện Kế hoạch số 64/KH-UBND ngày 06/3/2025 của Ủy ban nhân dân (UBND) tỉnh Lạng Sơn về chuyển đổi số.',
      'Ủy ban nhân dân tỉnh Lạng Sơn',
    ],
    // A line of a PDF ends inside the name.
    [
      'Thực hiện Nghị quyết số 18-NQ/TU ngày 22/10/2021 của Ban\nThường vụ Tỉnh ủy về giáo dục.',
      'Ban Thường vụ Tỉnh ủy Lạng Sơn',
    ],
    [
      'Phổ biến Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương tới cán bộ, đảng viên.',
      'Ban Chấp hành Trung ương',
    ],
    [
      'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh tại Tờ trình số 87/TTr-VPUBND ngày 09/7/2024.',
      'Chánh Văn phòng Ủy ban nhân dân tỉnh Lạng Sơn',
    ],
  ])('%s → %s', (body, issuer) => {
    expect(inDistrict(body)[0]?.issuer).toBe(issuer);
  });
});

describe('nesting to any depth, told by the title', () => {
  test.each<[string, (number | null)[], string]>([
    [
      'Kế hoạch số 156/KH-UBND ngày 13/9/2019 của UBND tỉnh về thực hiện Kết luận số 51-KL/TW ngày 30/5/2019 của Ban Bí thư về tiếp tục thực hiện Nghị quyết số 29-NQ/TW về đổi mới; Kế hoạch số 43/KH-UBND ngày 23/02/2022 của UBND tỉnh.',
      [null, 0, 1, null],
      'three deep, ";" ends it',
    ],
    [
      'theo Nghị quyết số 29/NQ-TW ngày 04/11/2013, Kết luận số 51-KL/TW ngày 30/5/2019 và Nghị quyết số 63-NQ/TU',
      [null, null, null],
      'a list',
    ],
    [
      'Nghị định số 81/2021/NĐ-CP sửa đổi Nghị định số 1/2019/NĐ-CP và Nghị định số 2/2019/NĐ-CP',
      [null, 0, 0],
      'a list inside a title',
    ],
    [
      'Luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15',
      [null, null],
      'what amends stands beside',
    ],
    [
      'Nghị quyết số 02-NQ/TU ngày 06/5/2021 của Tỉnh ủy về giáo dục (Nghị quyết số 02-NQ/TU) để',
      [null, null],
      'the short form in brackets',
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Viên chức ngày 22/11/2019',
      [null, 0, 0],
      'laws inside a law’s name',
    ],
  ])('%s', (text, expected, _why) => {
    expect(citeText(text).map((c) => c.within)).toEqual(expected);
  });
});

describe('roles', () => {
  test.each([
    ['Thực hiện Kế hoạch số 13/KH-UBND ngày 22/01/2025 của UBND tỉnh.', 'basis', 'the opening'],
    [
      'Mở đầu.\nI. NHIỆM VỤ\nTiếp tục triển khai thực hiện Kế hoạch số 13/KH-UBND ngày 22/01/2025.',
      'implements',
      'further on',
    ],
    [
      'Mở đầu.\nI. CĂN CỨ XÂY DỰNG KẾ HOẠCH\nKế hoạch số 13/KH-UBND ngày 22/01/2025 của UBND tỉnh.',
      'basis',
      'section of bases',
    ],
    [
      'Mở đầu.\nI. KẾT QUẢ\nKết quả thực hiện Kế hoạch số 13/KH-UBND ngày 22/01/2025.',
      'mention',
      'spoken of, not ordered',
    ],
    ['Mở đầu.\nI. NHIỆM VỤ\nTheo quy định tại Nghị định số 30/2020/NĐ-CP.', 'mention', 'a rule referred to'],
    [
      'Mở đầu.\nI. HIỆU LỰC\nKế hoạch này thay thế Kế hoạch số 13/KH-UBND ngày 22/01/2023.',
      'replaces',
      'this act replaces',
    ],
    ['Mở đầu.\nI. HIỆU LỰC\nBãi bỏ Kế hoạch số 13/KH-UBND ngày 22/01/2023.', 'repeals', 'clause head'],
    [
      'Mở đầu.\nI. HIỆU LỰC\nSửa đổi, bổ sung Kế hoạch số 13/KH-UBND ngày 22/01/2023.',
      'amends',
      'clause head',
    ],
    [
      'Mở đầu.\nI. NHIỆM VỤ\nĐề xuất sửa đổi, bổ sung Quyết định số 66/2009/QĐ-TTg.',
      'mention',
      'a task to amend amends nothing',
    ],
    [
      'Mở đầu.\nI. HIỆU LỰC\nCác văn bản sau hết hiệu lực kể từ ngày ban hành Kế hoạch này:\na) Kế hoạch số 13/KH-UBND ngày 22/01/2023;\nb) Kế hoạch số 14/KH-UBND ngày 23/01/2023.',
      'replaces',
      'what the line above the list says',
    ],
    [
      'Mở đầu.\nI. HIỆU LỰC\nKế hoạch số 13/KH-UBND điều chỉnh tại Kế hoạch số 14/KH-UBND.',
      'mention',
      'another act did it',
    ],
    [
      'Thời gian qua, các cấp đã triển khai Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ.\nI. NHIỆM VỤ',
      'mention',
      'an opening that reports',
    ],
    [
      'Năm học 2024 - 2025, ngành giáo dục đã hoàn thành các nhiệm vụ theo Chỉ thị số 12/CT-UBND ngày 02/8/2024.\nI. NHIỆM VỤ',
      'mention',
      'what was done under it',
    ],
    [
      'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN điện:\n- Chủ tịch Ủy ban nhân dân các xã.\nThực hiện Công điện số 117/CĐ-TTg ngày 20/7/2025.\n1. Phòng Nội vụ rà soát.',
      'basis',
      'a telegram opens under those it is sent to',
    ],
    [
      'Mở đầu.\nI. NHIỆM VỤ\n- Hướng dẫn thực hiện Nghị định số 150/2025/NĐ-CP tại các xã.',
      'mention',
      'a task to guide guides nothing',
    ],
  ])('%s → %s (%s)', (body, role) => {
    expect(inDistrict(body)[0]?.role).toBe(role);
  });
});

test('of two bodies that each name their paper, the nearest issued the second', () => {
  const cited = inDistrict(
    'Xét đề nghị của Bộ Tư pháp tại văn bản số 279/BC-BTP ngày 28/4/2026, Bộ Tài chính tại văn bản số 51/X-PC ngày 23/4/2026.',
  );
  expect(cited.map((c) => c.issuer)).toEqual(['Bộ Tư pháp', 'Bộ Tài chính']);
});

test('what a closed bracket says of one law is not said of the next act', () => {
  const cited = inDistrict(
    'Căn cứ Luật Bảo hiểm y tế năm 2008 (sửa đổi, bổ sung năm 2014); Nghị định số 75/2023/NĐ-CP ngày 19/10/2023 của Chính phủ.',
  );
  expect(cited.map((c) => c.role)).toEqual(['basis', 'basis']);
});

describe('mentions of one act', () => {
  test('a later mention without date is tied to the first full one and shares its key', () => {
    const [full, short] = citeText(
      'Quyết định số 522/QĐ-TTg ngày 14/5/2018 của Thủ tướng.\nTheo Quyết định số 522/QĐ-TTg.',
    );
    expect(short).toMatchObject({ refersTo: 0, date: null, instrument: full?.instrument });
  });

  test('"Chỉ thị 11" is 11-CT/TU where the document has said so; where it is defined it is not a mention', () => {
    const found = citeText(
      'Thực hiện Chỉ thị số 11-CT/TU ngày 04/01/2026 (viết tắt là Chỉ thị 11).\nTheo Chỉ thị 11 nêu trên.',
    );
    expect(found.map((c) => [c.text, c.number, c.refersTo])).toEqual([
      ['Chỉ thị số 11-CT/TU ngày 04/01/2026', '11-CT/TU', null],
      ['Chỉ thị 11', '11-CT/TU', 0],
    ]);
    expect(citeText('Có 15 đơn vị thực hiện Chỉ thị 5 điểm.')).toEqual([]);
  });

  test('a law named and the same law numbered are one', () => {
    const keys = citeText('Luật Đất đai số 31/2024/QH15.\nTheo Luật Đất đai.').map((c) => c.instrument);
    expect(new Set(keys)).toEqual(new Set(['law:L:31/2024/QH15']));
  });

  test('a repaired symbol keeps what the page has, and warns', () => {
    const directive = read(`${LETTERHEAD}Thực hiện Nghị quyết số 29/NQ-TW ngày 04/11/2013.`);
    expect(directive.citations[0]).toMatchObject({ number: '29-NQ/TW', written: '29/NQ-TW' });
    expect(directive.warnings.some((w) => w.code === 'symbol-repaired')).toBe(true);
  });

  test('the document’s own number is not a citation', () => {
    const found = inDistrict('Mở đầu.\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/02/2024 của UBND huyện)');
    expect(found).toEqual([]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Luật',
    ' Giáo dục',
    'Nghị quyết',
    ' số ',
    '12/KH-UBND',
    '29-NQ/TW',
    ' ngày 1/2/2020',
    ', ',
    ' và ',
    ' về ',
    'sửa đổi',
    '(',
    ')',
    '\n',
    ';',
    ' của UBND tỉnh',
    'Đại hội',
    ' lần thứ XX',
    '118, 119',
    '/',
    '-',
    ' được sửa đổi bởi ',
    '.',
    '\uE000',
    'Ð',
    '𝔸',
  );
  test('offsets point at the text they claim, ascending; links point backward or into the list; nothing throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const found = citeText(text);
        for (const [i, c] of found.entries()) {
          expect(text.slice(c.start, c.end)).toBe(c.text);
          expect(c.end).toBeGreaterThan(c.start);
          expect(c.start).toBeGreaterThanOrEqual(found[i - 1]?.start ?? 0);
          if (c.within !== null) expect(c.within).toBeLessThan(i);
          if (c.refersTo !== null) expect(found[c.refersTo]).toBeDefined();
          expect(c.instrument).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('four times the repetitions take about four times the time, not sixteen', () => {
    for (const token of [
      'về Nghị quyết số 1/NQ-CP ',
      'Luật sửa đổi, bổ sung một số điều của Luật Giáo dục và ',
      '118, 119',
      '(',
    ]) {
      const time = (n: number): number => {
        const text = token.repeat(n);
        return processorSeconds(() => citeText(text));
      };
      time(500);
      const [once, four] = [time(1500), time(6000)];
      expect(four, token).toBeLessThan(Math.max(0.4, once * 12));
    }
  });
});
