/** What a line of a duty sheet says, in the order task trackers ask for it; shared by XLSX and CSV. */
import { formatVietnamese } from '../../corpus/partial-date.ts';

/** One duty with its document, as plain data (index/duties/duty-register.ts gives rows of this shape). */
export interface DutyLine {
  document: string;
  index: number;
  text: string;
  section: string;
  assignees: readonly { name: string; role: 'lead' | 'support'; note?: string | null }[];
  deadlineText: string | null;
  by: string | null;
  strictBy: string | null;
  every: 'week' | 'month' | 'quarter' | 'half-year' | 'year' | null;
  on?: string | null;
  working: string | null;
  force: 'order' | 'request';
  documentType: string | null;
  documentNumber: string | null;
  documentTitle: string | null;
  issuer: string | null;
  issued: string | null;
  bases?: string;
}

export const EVERY: Record<NonNullable<DutyLine['every']>, string> = {
  week: 'Hằng tuần',
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  'half-year': '6 tháng một lần',
  year: 'Hằng năm',
};

/** The eight columns of a tracker's import sheet, then what a checker wants. */
export const DUTY_COLUMNS: readonly { header: string; width: number; value: (d: DutyLine) => string }[] = [
  { header: 'Văn bản', width: 26, value: documentName },
  { header: 'Ngày', width: 12, value: (d) => (d.issued ? formatVietnamese(d.issued) : '') },
  { header: 'Trích yếu nhiệm vụ', width: 60, value: (d) => summary(d.text) },
  { header: 'Chủ trì', width: 32, value: (d) => performers(d, 'lead') },
  { header: 'Phối hợp', width: 32, value: (d) => performers(d, 'support') },
  { header: 'Thời hạn', width: 18, value: deadlineWords },
  { header: 'Căn cứ', width: 40, value: (d) => d.bases ?? '' },
  { header: 'Câu gốc', width: 80, value: (d) => d.text },
  { header: 'Mục', width: 12, value: (d) => d.section },
  { header: 'Cách tính hạn', width: 40, value: (d) => d.working ?? '' },
  { header: 'Hình thức', width: 12, value: (d) => (d.force === 'request' ? 'Đề nghị' : 'Giao việc') },
  { header: 'Cơ quan giao', width: 34, value: (d) => d.issuer ?? '' },
  {
    header: 'Lưu ý',
    width: 40,
    value: (d) => [...new Set(d.assignees.map((a) => a.note).filter(Boolean))].join(' '),
  },
];

/** "KH 13/KH-UBND"; the title where a draft has no number yet. */
export function documentName(d: DutyLine): string {
  const number = d.documentNumber ?? d.documentTitle ?? d.document;
  return d.documentType && !number.includes(d.documentType) ? `${d.documentType} ${number}` : number;
}

export function performers(d: DutyLine, role: 'lead' | 'support'): string {
  return d.assignees
    .filter((a) => a.role === role)
    .map((a) => a.name)
    .join('; ');
}

/** "08/9/2025", "Hằng năm (10/12)", or the words of the document when they name no date. */
export function deadlineWords(d: DutyLine): string {
  if (d.by) return formatVietnamese(d.by);
  if (!d.every) return d.deadlineText ?? '';
  return d.on ? `${EVERY[d.every]} (${dayInside(d.on)})` : EVERY[d.every];
}

function dayInside(on: string): string {
  const [a, b] = on.split('-');
  return b ? `${b}/${Number(a)}` : `ngày ${on}`;
}

/** The first clause, at most 200 characters, cut between words. */
export function summary(text: string): string {
  const clause = text.split(/[;:]\s/)[0] ?? text;
  const short = clause.length >= 30 ? clause : text;
  if (short.length <= 200) return short;
  return `${short.slice(0, 200).replace(/\s\S*$/, '')}…`;
}

/** A cell that begins like a formula is made plain text with a leading apostrophe (OWASP, CSV Injection). */
export function inertCell(value: string): string {
  return /^[\s]*[=+\-@\t\r|%]/.test(value) ? `'${value}` : value;
}
