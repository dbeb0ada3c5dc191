/**
 * A chain as a province really has it: laws and central decisions above, ministries' circulars, a provincial programme,
 * a plan of each district, and a plan of each of their communes. About 300 instruments, most of them held.
 */
import { createHash } from 'node:crypto';
import type { Directive } from '../../corpus/record.ts';
import type { Store } from '../../corpus/store.ts';
import { read } from '../ingest/parse/read.ts';

const DISTRICTS = [
  'Nậm Thia',
  'Tà Lủng',
  'Bản Hin',
  'Khe Đá',
  'Sông Mây',
  'Đồi Chè',
  'Thác Trắng',
  'Phiêng Sa',
];
const COMMUNES = 32;
const TOPIC = 'nâng cao chất lượng giáo dục vùng cao giai đoạn 2024 - 2030';

/** Id of the provincial programme everything hangs on. */
export const PROGRAMME_OF_CHAIN = 'chuong-trinh-tinh';

/** Puts the chain into a store; gives how many directives it holds. */
export function saveChain(store: Store): number {
  const records = [programme(), ...DISTRICTS.flatMap((name, d) => [district(name, d), ...communes(name, d)])];
  for (const { record, text } of records) {
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    store.save({ ...record, source: { ...record.source, sha256 } }, bytes, 1);
  }
  return records.length;
}

interface Made {
  record: Directive;
  text: string;
}

function directive(
  id: string,
  issuer: string,
  place: string,
  number: string,
  date: string,
  body: string,
): Made {
  const text = `${issuer}
Số: ${number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
${place}, ${date}
KẾ HOẠCH
${TOPIC[0]?.toUpperCase()}${TOPIC.slice(1)}
${body}`;
  return { record: { ...read(text), id }, text };
}

function programme(): Made {
  const laws = [
    'Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019',
    'Luật Tổ chức chính quyền địa phương số 65/2025/QH15 ngày 19/02/2025',
    'Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương',
    'Kết luận số 91-KL/TW ngày 12/8/2024 của Bộ Chính trị',
  ];
  const decisions = Array.from(
    { length: 21 },
    (_, i) => `Quyết định số ${700 + i}/QĐ-TTg ngày ${10 + i}/5/2023 của Thủ tướng Chính phủ`,
  );
  const circulars = Array.from(
    { length: 9 },
    (_, i) => `Thông tư số ${10 + i}/2023/TT-BGDĐT ngày ${10 + i}/6/2023 của Bộ Giáo dục và Đào tạo`,
  );
  const bases = [...laws, ...decisions, ...circulars].map((words) => `Căn cứ ${words};`).join('\n');
  return directive(
    PROGRAMME_OF_CHAIN,
    'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    'Phú Lâm',
    '46/KH-UBND',
    'ngày 12 tháng 01 năm 2024',
    `${bases}\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\nThay thế Kế hoạch số 12/KH-UBND ngày 05/02/2020 của UBND tỉnh.`,
  );
}

function district(name: string, d: number): Made {
  return directive(
    `ke-hoach-huyen-${d}`,
    `ỦY BAN NHÂN DÂN\nHUYỆN ${name.toUpperCase()}`,
    name,
    `${20 + d}/KH-UBND`,
    `ngày ${10 + d} tháng 3 năm 2024`,
    `Thực hiện Kế hoạch số 46/KH-UBND ngày 12/01/2024 của UBND tỉnh Phú Lâm về ${TOPIC}; Nghị quyết số ${30 + d}-NQ/HU ngày 20/02/2024 của Huyện ủy ${name} về giáo dục, UBND huyện ban hành Kế hoạch.\nI. MỤC TIÊU\nGiữ vững kết quả.`,
  );
}

function communes(name: string, d: number): Made[] {
  return Array.from({ length: COMMUNES }, (_, c) =>
    directive(
      `ke-hoach-xa-${d}-${c}`,
      `ỦY BAN NHÂN DÂN\nXÃ ${name.toUpperCase()} ${c + 1}`,
      `${name} ${c + 1}`,
      `${40 + c}/KH-UBND`,
      `ngày ${1 + (c % 28)} tháng 4 năm 2024`,
      `Thực hiện Kế hoạch số ${20 + d}/KH-UBND ngày ${10 + d}/3/2024 của UBND huyện ${name} về ${TOPIC}${c % 5 === 0 ? '; Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019' : ''}, UBND xã ban hành Kế hoạch.\nI. MỤC TIÊU\nGiữ vững kết quả.`,
    ),
  );
}
