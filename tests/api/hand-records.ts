/** Four directives written here by hand: a chain of three levels, and a hostile one. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { instrumentKey } from '../../corpus/instrument.ts';
import { type Citation, Directive } from '../../corpus/record.ts';
import { emptyRecord } from '../bench/empty-record.ts';

export const PROGRAMME = 'ctr-phu-lam-2022';
export const PLAN = 'kh-nam-thia-2023';
export const COMMUNE = 'kh-ban-hin-2023';
export const HOSTILE = 'cv-hostile';

export const SCRIPT = '<script>window.hacked = 1</script>';
export const IMAGE = '"><img src=x onerror="window.hacked = 2">';

export interface Made {
  record: Directive;
  bytes: Uint8Array;
}

/** A record round a text: what is not said is empty; the original is the text's own bytes. */
export function make(id: string, text: string, fields: Partial<z.input<typeof Directive>>): Made {
  const bytes = new TextEncoder().encode(text);
  const record = Directive.parse({
    ...emptyRecord({}),
    id,
    text,
    source: {
      file: `${id}.txt`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      format: 'text',
      pages: null,
      ocr: { pages: [], confidence: null },
    },
    ...fields,
  });
  return { record, bytes };
}

/** Where a quote stands in a text; a quote that is not there is a mistake in the test. */
export function spanOf(text: string, quote: string): { start: number; end: number } {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { start, end: start + quote.length };
}

function cite(text: string, quote: string, fields: Partial<Citation>): Citation {
  const { type = null, number = null, date = null, issuer = null, title = null } = fields;
  return {
    text: quote,
    ...spanOf(text, quote),
    type: null,
    number: null,
    date: null,
    issuer: null,
    title: null,
    role: 'basis',
    within: null,
    section: '',
    instrument: instrumentKey({ type, number, date, issuer, title }),
    written: null,
    refersTo: null,
    ...fields,
  };
}

const PROGRAMME_CITATION = {
  type: 'CTr',
  number: '05/CTr-UBND',
  date: '2022-01-12',
  issuer: 'Ủy ban nhân dân tỉnh Phú Lâm',
};

export function programme(): Made {
  const text = [
    'ỦY BAN NHÂN DÂN TỈNH PHÚ LÂM',
    'Số: 05/CTr-UBND',
    'Phú Lâm, ngày 12 tháng 01 năm 2022',
    'CHƯƠNG TRÌNH',
    'Nâng cao chất lượng giáo dục vùng cao giai đoạn 2022 - 2025',
    'Căn cứ Quyết định số 522/QĐ-TTg ngày 14/5/2018 của Thủ tướng Chính phủ phê duyệt Đề án giáo dục hướng nghiệp;',
    'I. MỤC TIÊU',
    'Giữ vững và nâng cao chất lượng giáo dục vùng cao.',
    'II. TỔ CHỨC THỰC HIỆN',
    'Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Tài chính tổng hợp kết quả, báo cáo trước ngày 15 tháng 12 năm 2022.',
  ].join('\n');
  const duty = text.split('\n')[9]!;
  return make(PROGRAMME, text, {
    type: 'CTr',
    typeName: 'Chương trình',
    number: { text: '05/CTr-UBND', serial: '05', year: null, symbol: 'CTr-UBND' },
    title: 'Nâng cao chất lượng giáo dục vùng cao giai đoạn 2022 - 2025',
    issuer: {
      name: 'Ủy ban nhân dân tỉnh Phú Lâm',
      level: 'province',
      place: 'tỉnh Phú Lâm',
      within: null,
      parent: null,
    },
    place: 'Phú Lâm',
    issued: '2022-01-12',
    evidence: { number: spanOf(text, '05/CTr-UBND'), issued: spanOf(text, 'ngày 12 tháng 01 năm 2022') },
    citations: [
      cite(text, 'Quyết định số 522/QĐ-TTg ngày 14/5/2018', {
        type: 'QĐ',
        number: '522/QĐ-TTg',
        date: '2018-05-14',
        issuer: 'Thủ tướng Chính phủ',
        title: 'phê duyệt Đề án giáo dục hướng nghiệp',
      }),
    ],
    duties: [
      {
        text: duty,
        ...spanOf(text, duty),
        section: 'II',
        assignees: [
          { name: 'Sở Giáo dục và Đào tạo', role: 'lead', unit: null, kind: 'unit' },
          { name: 'Sở Tài chính', role: 'support', unit: null, kind: 'unit' },
        ],
        deadline: {
          text: 'trước ngày 15 tháng 12 năm 2022',
          ...spanOf(text, 'trước ngày 15 tháng 12 năm 2022'),
          by: '2022-12-15',
          every: null,
          strictBy: '2022-12-14',
          working: null,
        },
        force: 'order',
      },
    ],
    outline: [
      {
        label: 'I',
        heading: 'MỤC TIÊU',
        path: 'I',
        ...sectionOf(text, 'I. MỤC TIÊU', 'II. TỔ'),
        children: [],
      },
      {
        label: 'II',
        heading: 'TỔ CHỨC THỰC HIỆN',
        path: 'II',
        ...sectionOf(text, 'II. TỔ', null),
        children: [],
      },
    ],
  });
}

export function plan(): Made {
  const text = [
    'ỦY BAN NHÂN DÂN HUYỆN NẬM THIA',
    'Số: 46/KH-UBND',
    'Nậm Thia, ngày 03 tháng 3 năm 2023',
    'KẾ HOẠCH',
    'Thực hiện Chương trình nâng cao chất lượng giáo dục vùng cao',
    'Thực hiện Chương trình số 05/CTr-UBND ngày 12/01/2022 của Ủy ban nhân dân tỉnh Phú Lâm; Quyết định số 522/QĐ-TTg ngày 14/5/2019 của Thủ tướng Chính phủ.',
    'I. TỔ CHỨC THỰC HIỆN',
    'Phòng Giáo dục và Đào tạo rà soát, sắp xếp mạng lưới trường lớp, xong trong tháng 8 năm 2025.',
    'Ủy ban nhân dân các xã báo cáo hằng quý về Phòng Giáo dục và Đào tạo.',
  ].join('\n');
  const [review, report] = text.split('\n').slice(7) as [string, string];
  return make(PLAN, text, {
    type: 'KH',
    typeName: 'Kế hoạch',
    number: { text: '46/KH-UBND', serial: '46', year: null, symbol: 'KH-UBND' },
    title: 'Thực hiện Chương trình nâng cao chất lượng giáo dục vùng cao',
    issuer: {
      name: 'Ủy ban nhân dân huyện Nậm Thia',
      level: 'district',
      place: 'huyện Nậm Thia',
      within: 'tỉnh Phú Lâm',
      parent: null,
    },
    issued: '2023-03-03',
    evidence: { number: spanOf(text, '46/KH-UBND') },
    citations: [
      cite(text, 'Chương trình số 05/CTr-UBND ngày 12/01/2022', { ...PROGRAMME_CITATION, role: 'basis' }),
      cite(text, 'Quyết định số 522/QĐ-TTg ngày 14/5/2019', {
        type: 'QĐ',
        number: '522/QĐ-TTg',
        date: '2019-05-14',
        issuer: 'Thủ tướng Chính phủ',
      }),
    ],
    relations: [
      { kind: 'basis', from: null, to: 0, told: false, ...spanOf(text, 'Thực hiện Chương trình số') },
      { kind: 'basis', from: null, to: 1, told: false, ...spanOf(text, 'Quyết định số 522') },
    ],
    duties: [
      {
        text: review,
        ...spanOf(text, review),
        section: 'I',
        assignees: [{ name: 'Phòng Giáo dục và Đào tạo', role: 'lead', unit: null, kind: 'unit' }],
        deadline: {
          text: 'trong tháng 8 năm 2025',
          ...spanOf(text, 'trong tháng 8 năm 2025'),
          by: '2025-08-31',
          every: null,
          strictBy: null,
          working: 'Ngày cuối của tháng 8 năm 2025.',
        },
        force: 'order',
      },
      {
        text: report,
        ...spanOf(text, report),
        section: 'I',
        assignees: [{ name: 'Ủy ban nhân dân các xã', role: 'lead', unit: null, kind: 'unit' }],
        deadline: {
          text: 'hằng quý',
          ...spanOf(text, 'hằng quý'),
          by: null,
          every: 'quarter',
          strictBy: null,
          working: null,
        },
        force: 'order',
      },
    ],
    warnings: [
      {
        code: 'demo',
        message: 'Ngày của Quyết định 522/QĐ-TTg khác với văn bản khác.',
        start: null,
        end: null,
      },
    ],
  });
}

export function communePlan(): Made {
  const text = [
    'ỦY BAN NHÂN DÂN XÃ BẢN HIN',
    'Số:     /KH-UBND',
    'Bản Hin, tháng 4 năm 2023',
    'KẾ HOẠCH',
    'Triển khai công tác giáo dục năm 2023',
    'Thực hiện Kế hoạch số 46/KH-UBND ngày 03/3/2023 của Ủy ban nhân dân huyện Nậm Thia.',
    'Đề nghị Ủy ban Mặt trận Tổ quốc xã vận động học sinh ra lớp.',
  ].join('\n');
  const request = text.split('\n')[6]!;
  return make(COMMUNE, text, {
    type: 'KH',
    typeName: 'Kế hoạch',
    number: { text: '/KH-UBND', serial: null, year: null, symbol: 'KH-UBND' },
    title: 'Triển khai công tác giáo dục năm 2023',
    issuer: {
      name: 'Ủy ban nhân dân xã Bản Hin',
      level: 'commune',
      place: 'xã Bản Hin',
      within: 'huyện Nậm Thia, tỉnh Phú Lâm',
      parent: null,
    },
    issued: '2023-04',
    citations: [
      cite(text, 'Kế hoạch số 46/KH-UBND ngày 03/3/2023', {
        type: 'KH',
        number: '46/KH-UBND',
        date: '2023-03-03',
        issuer: 'Ủy ban nhân dân huyện Nậm Thia',
      }),
    ],
    relations: [
      { kind: 'basis', from: null, to: 0, told: false, ...spanOf(text, 'Thực hiện Kế hoạch số 46') },
    ],
    duties: [
      {
        text: request,
        ...spanOf(text, request),
        section: '',
        assignees: [{ name: 'Ủy ban Mặt trận Tổ quốc xã', role: 'lead', unit: null, kind: 'unit' }],
        deadline: null,
        force: 'request',
      },
    ],
    warnings: [{ code: 'number-blank', message: 'Số văn bản để trống.', ...spanOf(text, '/KH-UBND') }],
  });
}

/** Every place a document's words can reach the page, filled with markup. */
export function hostile(): Made {
  const text = [
    SCRIPT,
    `Số: 1${IMAGE}/CV`,
    `Công văn thử ${SCRIPT} ${IMAGE}`,
    `Căn cứ Quyết định số 1/QĐ-${IMAGE} ngày 01/01/2024`,
    `Phòng ${SCRIPT} thực hiện việc thử nghiệm ${IMAGE}.`,
    "javascript:alert(1) ' onmouseover='alert(1)' =HYPERLINK(\"http://evil\")",
  ].join('\n');
  const lines = text.split('\n') as [string, string, string, string, string, string];
  const quote = `Quyết định số 1/QĐ-${IMAGE} ngày 01/01/2024`;
  return make(HOSTILE, text, {
    type: 'CV',
    typeName: `Công văn ${SCRIPT}`,
    number: { text: `1${IMAGE}/CV`, serial: '1', year: null, symbol: 'CV' },
    title: `=Thử ${SCRIPT} ${IMAGE}`,
    issuer: { name: `Sở ${IMAGE}`, level: 'province', place: null, within: null, parent: null },
    issued: '2024-01-01',
    evidence: { number: spanOf(text, lines[1]), title: spanOf(text, lines[2]) },
    outline: [{ label: SCRIPT, heading: IMAGE, path: SCRIPT, start: 0, end: text.length, children: [] }],
    citations: [
      cite(text, quote, {
        type: 'QĐ',
        number: `1/QĐ-${IMAGE}`,
        date: '2024-01-01',
        title: SCRIPT,
        issuer: IMAGE,
      }),
    ],
    relations: [{ kind: 'basis', from: null, to: 0, told: false, ...spanOf(text, quote) }],
    duties: [
      {
        text: lines[4],
        ...spanOf(text, lines[4]),
        section: SCRIPT,
        assignees: [{ name: `Phòng ${SCRIPT}`, role: 'lead', unit: null, kind: 'unit' }],
        deadline: null,
        force: 'order',
      },
    ],
    warnings: [{ code: 'x', message: `Lạ ${IMAGE}`, start: 0, end: 5 }],
  });
}

function sectionOf(text: string, from: string, to: string | null): { start: number; end: number } {
  return { start: text.indexOf(from), end: to ? text.indexOf(to) - 1 : text.length };
}
