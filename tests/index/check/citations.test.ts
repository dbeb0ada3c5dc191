import { describe, expect, it } from 'vitest';
import { check, codes } from './draft.ts';

const END = ' Ủy ban nhân dân xã xây dựng Kế hoạch như sau:\nTổ chức thực hiện theo quy định./.';

describe('citations wrong by their own words', () => {
  it.each([
    [
      'Party symbol written the State way',
      'Thực hiện Nghị quyết số 29/NQ-TW ngày 04/11/2013 của Ban Chấp hành Trung ương,',
      'symbol-malformed',
      '29-NQ/TW',
    ],
    [
      'State symbol written the Party way',
      'Thực hiện Quyết định số 522-QĐ/TTg ngày 14/5/2018 của Thủ tướng Chính phủ,',
      'symbol-malformed',
      '522/QĐ-TTg',
    ],
    [
      'hyphen missing',
      'Thực hiện Quyết định số 522/QĐTTg ngày 14/5/2018 của Thủ tướng Chính phủ,',
      'symbol-malformed',
      '522/QĐ-TTg',
    ],
    [
      'decree without its year',
      'Căn cứ Nghị định số 118/NĐ-CP ngày 09/6/2025 của Chính phủ,',
      'symbol-year-missing',
      '118/2025/NĐ-CP',
    ],
    [
      'circular without its year',
      'Căn cứ Thông tư số 13/TT-BGDĐT ngày 26/5/2020 của Bộ Giáo dục và Đào tạo,',
      'symbol-year-missing',
      '13/2020/TT-BGDĐT',
    ],
    [
      "Prime Minister's decision given to the Government",
      'Căn cứ Quyết định số 522/QĐ-TTg ngày 14/5/2018 của Chính phủ phê duyệt Đề án,',
      'issuer-symbol-mismatch',
      'Thủ tướng Chính phủ',
    ],
    [
      'Government decree given to the Prime Minister',
      'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Thủ tướng Chính phủ,',
      'issuer-symbol-mismatch',
      'Chính phủ',
    ],
    [
      'noun against symbol',
      'Thực hiện Kế hoạch số 1208/QĐ-UBND ngày 11/7/2025 của Ủy ban nhân dân tỉnh,',
      'type-symbol-mismatch',
      null,
    ],
    [
      'first mention without date',
      'Thực hiện Quyết định số 1719/QĐ-TTg của Thủ tướng Chính phủ,',
      'first-mention-incomplete',
      null,
    ],
    [
      'basis younger than the draft',
      'Thực hiện Quyết định số 1719/QĐ-TTg ngày 14/10/2025 của Thủ tướng Chính phủ,',
      'dated-after-draft',
      null,
    ],
  ])('%s', async (_, opening, code, proposal) => {
    const { findings, draft } = await check({ body: opening + END });
    expect(findings.map((f) => f.code)).toEqual([code]);
    if (proposal) expect(findings[0]?.proposal).toBe(proposal);
    const words = draft.text.slice(findings[0]?.start, findings[0]?.end);
    expect(opening).toContain(words);
  });

  it.each([
    ['a law with its number', 'Căn cứ Luật Giáo dục số 43/2019/QH14; Luật số 72/2025/QH15,'],
    ['a law with its date', 'Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019,'],
    [
      'a decree without date, as since 2025',
      'Căn cứ Nghị định số 78/2025/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 187/2025/NĐ-CP,',
    ],
    [
      'a comma before the date',
      'Thực hiện Quyết định số 522/QĐ-TTg, ngày 14/5/2018 của Thủ tướng Chính phủ,',
    ],
    [
      'an en dash that Word set in the symbol',
      'Thực hiện Quyết định số 522/QĐ–TTg ngày 14/5/2018 của Thủ tướng Chính phủ,',
    ],
    [
      'a minister for a ministry',
      'Căn cứ Thông tư số 13/2020/TT-BGDĐT ngày 26/5/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo,',
    ],
    ['the Politburo for the code TW', 'Thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2024 của Bộ Chính trị,'],
    [
      'an old decree of before the years in symbols',
      'Căn cứ Nghị định số 64/CP ngày 27/9/1993 của Chính phủ,',
    ],
    [
      'a decision of two people with one date',
      'Thực hiện Kế hoạch số 5/KH-UBND và Công văn số 12/UBND-VX ngày 11/5/2025 của UBND tỉnh,',
    ],
    [
      'a date told before the number',
      'Ngày 15 tháng 5 năm 2025, Thủ tướng Chính phủ đã ban hành Quyết định số 943/QĐ-TTg về việc thẩm định,',
    ],
    [
      'an acronym nobody knows: the list of codes is open',
      'Thực hiện Công văn số 15/BQLXYZ-KHTH ngày 02/6/2025 của Ban Quản lý XYZ,',
    ],
  ])('leaves alone %s', async (_, opening) => {
    expect(await codes({ body: opening + END })).toEqual([]);
  });
});

describe('contradictions inside the draft', () => {
  const pair = (a: string, b: string) =>
    `Thực hiện ${a}, Ủy ban nhân dân xã xây dựng Kế hoạch như sau:\nCác nội dung khác theo ${b}.\nTổ chức thực hiện nghiêm túc theo quy định./.`;
  const DECISION =
    'Quyết định số 522/QĐ-TTg ngày 14/5/2018 của Thủ tướng Chính phủ phê duyệt Đề án Giáo dục hướng nghiệp và định hướng phân luồng học sinh giai đoạn 2018 - 2025';
  it.each([
    ['two years for one decision', DECISION, DECISION.replace('14/5/2018', '14/5/2019'), ['two-dates']],
    ['two days of one year', DECISION, 'Quyết định số 522/QĐ-TTg ngày 15/5/2018', ['two-dates']],
    ['two periods in one title', DECISION, DECISION.replace('2018 - 2025', '2019 - 2025'), ['two-titles']],
    [
      'two organs of the Party for one conclusion',
      'Kết luận số 51-KL/TW ngày 30/5/2019 của Ban Bí thư',
      'Kết luận số 51-KL/TW ngày 30/5/2019 của Ban Chấp hành Trung ương',
      ['two-issuers'],
    ],
    [
      'the same serial in another year and about something else is another decision',
      DECISION,
      'Quyết định số 522/QĐ-TTg ngày 02/3/2021 của Thủ tướng Chính phủ về chi trả dịch vụ môi trường rừng ở các tỉnh Tây Nguyên',
      [],
    ],
    ['a full and a short mention', DECISION, 'Quyết định số 522/QĐ-TTg', []],
    ['a year and a full date', 'Luật Giáo dục năm 2019', 'Luật Giáo dục ngày 14 tháng 6 năm 2019', []],
    [
      'Tỉnh ủy and its standing board',
      'Nghị quyết số 18-NQ/TU ngày 22/10/2021 của Ban Thường vụ Tỉnh ủy Phú Lâm',
      'Nghị quyết số 18-NQ/TU ngày 22/10/2021 của Tỉnh ủy Phú Lâm',
      [],
    ],
    [
      'a chair and the committee',
      'Quyết định số 2157/QĐ-UBND ngày 16/11/2021 của Chủ tịch Ủy ban nhân dân tỉnh Phú Lâm',
      'Quyết định số 2157/QĐ-UBND ngày 16/11/2021 của Ủy ban nhân dân tỉnh Phú Lâm',
      [],
    ],
    [
      'one serial of two committees',
      'Kế hoạch số 46/KH-UBND ngày 21/3/2022 của Ủy ban nhân dân tỉnh Phú Lâm',
      'Kế hoạch số 46/KH-UBND ngày 05/5/2022 của Ủy ban nhân dân xã Nậm Thia',
      [],
    ],
  ])('%s', async (_, a, b, expected) => {
    expect(await codes({ body: pair(a, b) })).toEqual(expected);
  });

  it('shows the other mention as evidence, at its place', async () => {
    const { findings, draft } = await check({
      body: pair(DECISION, DECISION.replace('14/5/2018', '14/5/2019')),
    });
    const [evidence] = findings[0]?.evidence ?? [];
    expect(evidence?.document).toBeNull();
    expect(draft.text.slice(evidence?.start ?? 0, evidence?.end ?? 0)).toContain('14/5/2018');
  });
});

describe('bases', () => {
  const block = (...lines: string[]) =>
    `${lines.join('\n')}\nQUYẾT ĐỊNH:\nĐiều 1. Kiện toàn Ban Chỉ đạo.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.`;
  const decision = {
    heading: 'QUYẾT ĐỊNH',
    number: 'Số: 15/QĐ-UBND',
    title: 'Về việc kiện toàn Ban Chỉ đạo',
  };
  const LAW = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;';
  const DECREE = 'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;';
  const CIRCULAR =
    'Căn cứ Thông tư số 13/2020/TT-BGDĐT ngày 26 tháng 5 năm 2020 của Bộ trưởng Bộ Giáo dục và Đào tạo;';
  const ASKED = 'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.';
  it.each([
    ['in order of force', [LAW, DECREE, CIRCULAR, ASKED], []],
    ['a decree after a circular', [LAW, CIRCULAR, DECREE, ASKED], ['basis-order']],
    ['a full stop in the block', [LAW, DECREE.replace(';', '.'), ASKED], ['form-basis-punctuation']],
    ['a semicolon at the end of the block', [LAW, ASKED.replace('.', ';')], ['form-basis-punctuation']],
  ])('%s', async (_, lines, expected) => {
    expect(await codes({ ...decision, body: block(...lines) })).toEqual(expected);
  });

  const normative = {
    issuer: 'BỘ GIÁO DỤC VÀ ĐÀO TẠO',
    number: 'Số: 15/2025/TT-BGDĐT',
    heading: 'THÔNG TƯ',
    title: 'Quy định về tổ chức dạy học',
  };
  const LOCAL =
    'Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 05 tháng 5 năm 2025 của Ủy ban nhân dân tỉnh Phú Lâm;';
  it.each<[string, object, string[], string[]]>([
    ['a circular on laws and decrees', normative, [LAW, DECREE], []],
    ['a circular on a province’s decision', normative, [LAW, LOCAL], ['basis-lower']],
    ['an individual decision may rest on anything', decision, [LAW, LOCAL, CIRCULAR], []],
    [
      'a province’s normative decision on a circular: higher',
      { ...decision, issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM', number: 'Số:     /2025/QĐ-UBND' },
      [LAW, CIRCULAR],
      [],
    ],
    [
      'a commune’s normative resolution on its province’s decision: not said',
      {
        ...decision,
        issuer: 'HỘI ĐỒNG NHÂN DÂN\nXÃ NẬM THIA',
        number: 'Số: 15/2025/NQ-HĐND',
        heading: 'NGHỊ QUYẾT',
      },
      [LAW, LOCAL],
      [],
    ],
  ])('force: %s', async (_, part, lines, expected) => {
    const found = await codes({ ...part, body: block(...lines, ASKED) });
    expect(found.filter((code) => code === 'basis-lower')).toEqual(expected);
  });
});

describe('a letter that only looks like Đ', () => {
  it('is told of where it stands, with what to type', async () => {
    const body =
      'Thực hiện Quyết định số 522/QÐ-TTg ngày 14/5/2018 của Thủ tướng Chính phủ, Ủy ban nhân dân xã yêu cầu./.';
    const { draft, findings } = await check({ body });
    const found = findings.filter((f) => f.code === 'symbol-malformed');
    expect(found.map((f) => [draft.text.slice(f.start, f.end), f.proposal])).toEqual([
      ['522/QĐ-TTg', '522/QĐ-TTg'],
    ]);
  });
});
