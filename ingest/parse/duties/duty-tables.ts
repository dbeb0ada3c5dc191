/**
 * Bảng phân công: tasks in one column, who does them in another, deadlines in a third. Each row is read as one item;
 * a row may hold several sentences, each a duty. Rows without a performer are group headings, or go on with the
 * performer of the row above where a merged cell was left empty.
 */
import type { Span, TableSpan } from '../../../corpus/record.ts';
import { peopleIn } from '../close/person-names.ts';
import type { Line } from '../model.ts';
import { readNames, startsName } from './assignees.ts';
import { wordsOf } from './phrases.ts';

export interface TaskRow {
  task: Line;
  lead: string[];
  support: string[];
  due: Line | null;
  /** STT of the row, or its place among the rows of tasks. */
  number: string;
  start: number;
}

interface Columns {
  task: number;
  lead: number;
  support: number | null;
  due: number | null;
  number: number | null;
}

const TASK = /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|đầu việc|tên việc/iu;
const LEAD =
  /chủ trì|phụ trách|người thực hiện|đơn vị thực hiện|cơ quan thực hiện|đơn vị, cá nhân|phân công|trách nhiệm|đơn vị chịu|bộ phận|thực hiện/iu;
const SUPPORT = /phối hợp/iu;
const DUE = /thời gian|thời hạn|tiến độ|hoàn thành|hạn |ngày/iu;
const NUMBER = /^(?:tt|stt|số tt|số thứ tự)\.?$/iu;
const MOST_ROWS = 2000;

/** Rows of work in a table; none when its header does not say it assigns work. */
export function taskRows(text: string, table: TableSpan): TaskRow[] {
  const cells = table.rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => cellOf(text, cell)));
  const header = cells.slice(0, 4).findIndex((row) => columnsOf(row) !== null);
  const columns = header < 0 ? null : columnsOf(cells[header] as Line[]);
  if (!columns) return [];
  const rows: TaskRow[] = [];
  let above: { lead: string[]; support: string[] } = { lead: [], support: [] };
  for (const row of cells.slice(header + 1)) {
    const task = row[columns.task];
    if (!task?.text || row.every((cell) => /^\(?\d{0,2}\)?$/.test(cell.text))) continue;
    const told = rolesIn(row[columns.lead]?.text ?? '');
    const { lead } = told;
    const number = columns.number === null ? '' : (row[columns.number]?.text ?? '').replace(/\.$/, '');
    const grouping = lead.length === 0 && (/^(?:[IVX]+|[A-Z])$/.test(number) || !number || isRepeated(row));
    if (grouping) continue;
    const beside = columns.support === null ? [] : performers(row[columns.support]?.text ?? '');
    const support = [...told.support, ...beside];
    if (lead.length > 0) above = { lead, support };
    if (above.lead.length === 0) continue;
    const due = columns.due === null ? null : (row[columns.due] ?? null);
    rows.push({
      task,
      ...above,
      due: due?.text ? due : null,
      number: number || String(rows.length + 1),
      start: task.start,
    });
  }
  return rows;
}

function columnsOf(row: readonly Line[]): Columns | null {
  const titles = row.map((cell) => cell.text);
  if (titles.length < 2 || titles.some((title) => title.length > 90)) return null;
  const find = (pattern: RegExp, ...not: (number | null)[]): number | null => {
    const at = titles.findIndex((title, i) => pattern.test(title) && !not.includes(i));
    return at < 0 ? null : at;
  };
  const number = find(NUMBER);
  const task = find(TASK, number);
  const due = find(DUE, number, task);
  const support = find(SUPPORT, number, task, due);
  const lead =
    find(/chủ trì|phụ trách/iu, number, task, due, support) ?? find(LEAD, number, task, due, support);
  return task === null || lead === null ? null : { task, lead, support, due, number };
}

/** A cell that says the roles itself: "Chủ trì: UBND xã A; phối hợp: Sở B; Sở C hướng dẫn". */
function rolesIn(cell: string): { lead: string[]; support: string[] } {
  if (!/chủ trì|phối hợp/iu.test(cell)) return { lead: performers(cell), support: [] };
  const lead: string[] = [];
  const support: string[] = [];
  for (const piece of cell.split(/;|\.\s+(?=\p{Lu})|(?<=\p{Ll})\s*[,-]?\s+(?=[Pp]hối hợp)/u)) {
    const m = /^[\s+*•-]*(?:đơn vị )?(chủ trì|phối hợp)(?: với| thực hiện)?\s*:?\s*/iu.exec(piece);
    const names = readNames(piece, m ? m[0].length : (/^\s*/.exec(piece)?.[0].length ?? 0), 'list').names;
    const into = /^chủ trì/iu.test(m?.[1] ?? '') || /^[^:]{3,90} chủ trì/iu.test(piece) ? lead : support;
    into.push(...names.map((name) => piece.slice(name.start, name.end)));
  }
  return lead.length > 0 ? { lead, support } : { lead: support, support: [] };
}

/** The names in a performer's cell; persons may stand one after another without a comma. */
function performers(cell: string): string[] {
  const people = peopleIn(cell.replace(/^[-+*•]\s*/, ''));
  if (people.length > 0) return people;
  const flat = cell
    .replace(/^[-+*•]\s*/, '')
    .replace(/\s*(?:[;\n]|\s\+\s)\s*[-+]?\s*(?=\p{Lu}|các )/gu, '; ')
    // "Phòng Tài chính - Kế hoạch", "Tổ Toán - Tin" are one name; a dash parts two only where a body begins behind it.
    .replace(/\s-\s(?=\p{Lu}|các )/gu, (dash, at: number, whole: string) =>
      startsName(wordsOf(whole.slice(at + dash.length, at + 80), 8), 0, false) ? '; ' : dash,
    );
  const { names } = readNames(flat, 0, 'heading');
  if (names.length > 0) {
    return names.map((name) => flat.slice(name.start, name.end));
  }
  return /\p{L}{2}/u.test(cell) && cell.length <= 120 ? [cell] : [];
}

function isRepeated(row: readonly Line[]): boolean {
  const filled = row.filter((cell) => cell.text);
  return filled.length > 1 && filled.every((cell) => cell.text === filled[0]?.text);
}

function cellOf(text: string, cell: Span): Line {
  const raw = text.slice(cell.start, cell.end);
  const trimmed = raw.trim();
  const start = cell.start + (trimmed ? raw.indexOf(trimmed) : 0);
  return { start, end: start + trimmed.length, text: trimmed };
}
