/** What an instrument is called on a page: "Quyết định số 522/QĐ-TTg", "Luật Giáo dục số 43/2019/QH14". */
import { documentTypeByCode, documentTypeBySymbol } from '../corpus/document-type.ts';
import { numberOfKey, parseSymbol } from '../corpus/instrument.ts';
import { formatVietnamese, type PartialDate } from '../corpus/partial-date.ts';
import { CODE_NUMBERS, LAW_NUMBERS } from '../corpus/vocabulary/named-laws.ts';

export interface Named {
  type: string | null;
  number: string | null;
  title: string | null;
  date: string | null;
}

const LONGEST_TITLE = 120;

/** Label of an instrument that is only cited. */
export function instrumentLabel(key: string, said: Named): string {
  const number = said.number ?? numberOfKey(key);
  const name = typeName(said.type, number);
  const law = lawName(said.type, number, said.title);
  if (law)
    return `${name} ${law}${number ? ` số ${number}` : said.date ? ` năm ${said.date.slice(0, 4)}` : ''}`;
  if (number) return `${name} số ${number}`;
  if (said.type === 'HP') return said.date ? `${name} năm ${said.date.slice(0, 4)}` : name;
  if (key.startsWith('name:') && said.title) return `${name} ${said.title}`;
  return said.date ? `${name} ${dated(said.date)}` : name;
}

/** Label of a held act: by its number, or by its title while it has none. */
export function actLabel(act: Omit<Named, 'date'>): string {
  const name = typeName(act.type, act.number);
  if (act.number) return `${name} số ${act.number}`;
  return act.title ? `${name} ${shortened(act.title)}` : `${name} (chưa có số)`;
}

/** "Văn bản" says least: where the number tells the type, that is its name. */
function typeName(type: string | null, number: string | null): string {
  const symbol = type === null || type === 'VB' ? (parseSymbol(number ?? '')?.type ?? null) : null;
  return (symbol ? documentTypeBySymbol(symbol) : documentTypeByCode(type ?? ''))?.name ?? 'Văn bản';
}

const NAMES = new Map(
  [LAW_NUMBERS, CODE_NUMBERS].flatMap((table) =>
    Object.entries(table).flatMap(([name, years]) =>
      Object.values(years).map((number) => [number, name] as const),
    ),
  ),
);

/** A law's name as it was passed, where it is known; else as documents write it. */
function lawName(type: string | null, number: string | null, title: string | null): string | null {
  if (type !== 'L' && type !== 'BL' && type !== 'PL') return null;
  return NAMES.get(number ?? '') ?? title;
}

function dated(date: PartialDate): string {
  return `${date.length === 10 ? 'ngày' : date.length === 7 ? 'tháng' : 'năm'} ${formatVietnamese(date)}`;
}

/** A long title ends between two words. */
function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE))}…`;
}
