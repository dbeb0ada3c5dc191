import { describe, expect, test } from 'vitest';
import type { Footnote } from '../../../../corpus/record.ts';
import { read } from '../read.ts';

const HEAD = `BỘ XÂY DỰNG
Số: 1074/QĐ-BXD
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 29 tháng 6 năm 2026
QUYẾT ĐỊNH
Về việc công bố giải pháp kỹ thuật
BỘ TRƯỞNG BỘ XÂY DỰNG
`;

/** Edges as "kind from→to", numbers of acts for ends, "this" for the document itself, "*" when told. */
function edges(body: string): string[] {
  const { citations, relations } = read(HEAD + body);
  const name = (i: number | null): string =>
    i === null ? 'this' : (citations[i]?.number ?? citations[i]?.title ?? '?');
  return relations.map((r) => `${r.kind} ${name(r.from)} → ${name(r.to)}${r.told ? ' *' : ''}`);
}

describe('direction', () => {
  test.each<[string, string[], string]>([
    ['Căn cứ Nghị định số 33/2025/NĐ-CP ngày 25/02/2025;', ['basis this → 33/2025/NĐ-CP'], 'a basis'],
    [
      'Căn cứ Luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15;',
      ['basis this → 64/2025/QH15', 'amends 87/2025/QH15 → 64/2025/QH15 *', 'basis this → 87/2025/QH15'],
      'the passive is turned round, and never said of this act',
    ],
    [
      'Căn cứ Nghị định số 1/2019/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 2/2020/NĐ-CP, Nghị định số 3/2021/NĐ-CP;',
      [
        'basis this → 1/2019/NĐ-CP',
        'amends 2/2020/NĐ-CP → 1/2019/NĐ-CP *',
        'basis this → 2/2020/NĐ-CP',
        'amends 3/2021/NĐ-CP → 1/2019/NĐ-CP *',
        'basis this → 3/2021/NĐ-CP',
      ],
      'each of a list amends the same act',
    ],
    [
      'Căn cứ Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 quy định chi tiết Luật Đất đai;',
      ['basis this → 105/2025/NĐ-CP', 'guides 105/2025/NĐ-CP → Đất đai *'],
      'what a title tells of two others',
    ],
    [
      'Căn cứ Nghị định số 1/2020/NĐ-CP;\nQUYẾT ĐỊNH:\nĐiều 1. Hiệu lực\nQuyết định này thay thế Quyết định số 522/QĐ-BXD ngày 14/5/2018.',
      ['basis this → 1/2020/NĐ-CP', 'replaces this → 522/QĐ-BXD'],
      'replaces',
    ],
    [
      'Căn cứ Nghị định số 1/2020/NĐ-CP;\nQUYẾT ĐỊNH:\nĐiều 1. Hiệu lực\nQuyết định số 522/QĐ-BXD ngày 14/5/2018 hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
      ['basis this → 1/2020/NĐ-CP', 'replaces this → 522/QĐ-BXD'],
      'what ceases when this act begins is replaced by it',
    ],
    [
      'Căn cứ Nghị định số 1/2020/NĐ-CP;\nQUYẾT ĐỊNH:\nĐiều 1. Nội dung\nThay thế cụm từ “xã” tại Quyết định số 522/QĐ-BXD ngày 14/5/2018.',
      ['basis this → 1/2020/NĐ-CP', 'amends this → 522/QĐ-BXD'],
      'a phrase exchanged is an amendment',
    ],
    [
      'Căn cứ Nghị định số 1/2020/NĐ-CP;\nQUYẾT ĐỊNH:\nĐiều 1. Bãi bỏ\n1. Bãi bỏ Quyết định số 522/QĐ-BXD ngày 14/5/2018.\n2. Bãi bỏ Điều 4 của Quyết định số 523/QĐ-BXD ngày 15/5/2018.',
      ['basis this → 1/2020/NĐ-CP', 'repeals this → 522/QĐ-BXD', 'amends this → 523/QĐ-BXD'],
      'an act that loses one article lives on',
    ],
    [
      'Căn cứ Công văn số 202/BTC-KHTC ngày 21/01/2025 về việc góp ý dự thảo Quyết định sửa đổi, bổ sung Quyết định số 2269/QĐ-TTg ngày 31/12/2021;',
      ['basis this → 202/BTC-KHTC', 'mention 202/BTC-KHTC → 2269/QĐ-TTg *'],
      'a letter about a draft amends nothing',
    ],
    [
      'Căn cứ Nghị định số 1/2020/NĐ-CP;\nTheo Nghị định số 1/2020/NĐ-CP về nhà ở.',
      ['basis this → 1/2020/NĐ-CP'],
      'one edge a pair, however often said',
    ],
  ])('%s', (body, expected, _why) => {
    expect(edges(body)).toEqual(expected);
  });
});

describe('whose change it is', () => {
  const letter = (subject: string, body: string): string => `ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN
Số: 112/UBND-VX
V/v ${subject}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lạng Sơn, ngày 12 tháng 3 năm 2025
Kính gửi: Các sở, ban, ngành.
${body}`;
  const said = (text: string, footnotes: Footnote[] = []): string[] => {
    const { citations, relations } = read(text, footnotes);
    const name = (i: number | null): string => (i === null ? 'this' : (citations[i]?.number ?? '?'));
    return relations
      .filter((r) => r.kind !== 'basis' && r.kind !== 'implements')
      .map((r) => `${r.kind} ${name(r.from)} → ${name(r.to)}${r.told ? ' *' : ''}`);
  };
  const ORDER = 'Thực hiện Công điện số 3/CĐ-TTg, UBND tỉnh đề nghị các đơn vị triển khai.';

  test.each<[string, string, string[], string]>([
    [
      'triển khai Kế hoạch số 30/KH-UBND ngày 02/3/2025 của UBND tỉnh (thay thế Kế hoạch số 12/KH-UBND)',
      ORDER,
      ['replaces 30/KH-UBND → 12/KH-UBND *'],
      'in brackets after a plan: the plan replaces a plan',
    ],
    [
      'triển khai Kế hoạch số 30/KH-UBND ngày 02/3/2025 của UBND tỉnh thay thế Kế hoạch số 12/KH-UBND',
      ORDER,
      ['replaces 30/KH-UBND → 12/KH-UBND *'],
      'the same without brackets',
    ],
    [
      'triển khai Kế hoạch số 30/KH-UBND ngày 02/3/2025 của UBND tỉnh; thay thế Kế hoạch số 12/KH-UBND',
      ORDER,
      ['mention this → 12/KH-UBND'],
      'a letter replaces no plan unless it says so of itself',
    ],
    [
      'triển khai Kế hoạch chuyển đổi số năm 2025 (thay thế Kế hoạch số 12/KH-UBND)',
      ORDER,
      ['mention this → 12/KH-UBND'],
      'in brackets after a plan that has no number',
    ],
    [
      'triển khai nhiệm vụ',
      `${ORDER}\n- Thực hiện Kế hoạch giáo dục năm 2025;\n- Thay thế Kế hoạch số 12/KH-UBND ngày 01/02/2024.`,
      ['mention this → 12/KH-UBND'],
      'a task in a list of a letter',
    ],
    [
      'triển khai nhiệm vụ',
      'Thực hiện Công điện số 3/CĐ-TTg, UBND tỉnh đề nghị thực hiện Kế hoạch số 30/KH-UBND ngày 02/3/2025 (thay thế Kế hoạch số 12/KH-UBND ngày 01/02/2024).',
      ['replaces 30/KH-UBND → 12/KH-UBND *'],
      'in brackets in the body',
    ],
    [
      'triển khai nhiệm vụ',
      `${ORDER}\nCông văn này thay thế Kế hoạch số 12/KH-UBND ngày 01/02/2024.`,
      ['replaces this → 12/KH-UBND'],
      'it says so of itself',
    ],
    [
      'mời họp (thay thế Công văn số 45/UBND-VX ngày 02/02/2024)',
      ORDER,
      ['replaces this → 45/UBND-VX'],
      'a letter replaces a letter',
    ],
    ['thay thế Kế hoạch số 12/KH-UBND', ORDER, ['replaces this → 12/KH-UBND'], 'it is the subject itself'],
    [
      'đính chính Quyết định số 45/QĐ-UBND ngày 02/02/2024',
      ORDER,
      ['amends this → 45/QĐ-UBND'],
      'letters do correct decisions',
    ],
  ])('V/v %s | %s', (subject, body, expected, _why) => {
    expect(said(letter(subject, body))).toEqual(expected);
  });

  test('a note speaks of what its mark stands at', () => {
    const head = letter('triển khai nhiệm vụ', '');
    const line =
      'Thực hiện Kế hoạch số 30/KH-UBND ngày 02/3/2025 của UBND tỉnh về giáo dục; Công điện số 3/CĐ-TTg, đề nghị triển khai.';
    const note = 'Thay thế Kế hoạch số 12/KH-UBND của UBND tỉnh.';
    const text = `${head}${line}\n${note}`;
    const start = text.length - note.length;
    const mark = text.indexOf('; Công điện');
    for (const [body, expected] of [
      [text, ['replaces 30/KH-UBND → 12/KH-UBND *', 'mention this → 12/KH-UBND']],
      [
        text.replace('Kế hoạch số 30/KH-UBND ngày 02/3/2025', 'Kế hoạch của năm nay, số chưa có, ban hành'),
        ['mention this → 12/KH-UBND'],
      ],
    ] as const) {
      const moved = body.length - text.length;
      const footnotes = [
        { label: '1', text: note, start: start + moved, end: body.length, mark: mark + moved },
      ];
      expect(said(body, footnotes)).toEqual(expected);
    }
  });
});
