/**
 * The markup sample texts are written in. One block a line:
 *   "# I. HEADING {unit=Phòng A}"  "## 1. …"  "### a) …"   outline; the unit is charged with the duties below
 *   "~ Căn cứ …"   italic basis line        "- …" "+ …"   bullets        "|| a || b"  a row of a table
 * Inline: [[Quyết định số 1/QĐ-TTg ngày 02/3/2020|basis|Thủ tướng Chính phủ]] a citation (role, issuer; then
 *   t= n= d= override what is read from the words, in=1 says it stands in the title of the one before);
 *   {!lead=A; B|with=C|by=2025-03-15 "trước ngày 15/3/2025"|every=month "hằng tháng"} opens a duty, {/} closes it;
 *   ^[1: text] a footnote; {pb} a page break in mid-sentence.
 */
export const NOTE_OPEN = '\uE000';
export const NOTE_CLOSE = '\uE001';
export const PAGE_BREAK = '\uE002';

export interface GoldCitation {
  text: string;
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  role: string;
  within: number | null;
}

export interface GoldDuty {
  section: string;
  assignees: { name: string; role: 'lead' | 'support' }[];
  quote: string;
  deadline: { text: string; by?: string; every?: string } | null;
}

export type SampleBlock =
  | { kind: 'heading'; level: number; label: string; text: string }
  | { kind: 'paragraph' | 'basis'; text: string }
  | { kind: 'bullet'; mark: '-' | '+'; text: string }
  | { kind: 'table'; rows: string[][] };

export interface ReadMarkup {
  blocks: SampleBlock[];
  notes: { label: string; text: string }[];
  citations: GoldCitation[];
  duties: GoldDuty[];
}

const TYPE_WORDS: [string, string][] = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Quy định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Kế hoạch', 'KH'],
  ['Chương trình', 'CTr'],
  ['Công văn', 'CV'],
  ['Công điện', 'CĐ'],
  ['Kết luận', 'KL'],
  ['Hướng dẫn', 'HD'],
  ['Thông báo', 'TB'],
  ['Báo cáo', 'BC'],
  ['Tờ trình', 'TTr'],
  ['Nghị định', 'NĐ'],
  ['Thông tư', 'TT'],
  ['Đề án', 'ĐA'],
  ['Bộ luật', 'L'],
  ['Luật', 'L'],
];

const SYMBOL = /số\s+([0-9]+[^\s,;()]*)/u;
const DATE = /ngày\s+(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4})/u;

function citation(source: string, index: number): GoldCitation {
  const [text = '', role = 'mention', issuer = '', ...options] = source.split('|');
  const option = (key: string) => options.find((o) => o.startsWith(`${key}=`))?.slice(key.length + 1);
  const date = DATE.exec(text);
  const year = /năm (\d{4})$/u.exec(text);
  const isoDate = date
    ? `${date[3]}-${date[2]?.padStart(2, '0')}-${date[1]?.padStart(2, '0')}`
    : (year?.[1] ?? null);
  const nullable = (value: string | undefined, otherwise: string | null) =>
    value === undefined ? otherwise : value === '' ? null : value;
  const back = option('in');
  return {
    text,
    type: nullable(option('t'), TYPE_WORDS.find(([word]) => text.startsWith(word))?.[1] ?? null),
    number: nullable(option('n'), SYMBOL.exec(text)?.[1] ?? null),
    date: nullable(option('d'), isoDate),
    issuer: issuer === '' ? null : issuer,
    role,
    within: back === undefined ? null : index - Number(back),
  };
}

function names(list: string | undefined, role: 'lead' | 'support'): GoldDuty['assignees'] {
  return (list ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => ({ name, role }));
}

function duty(options: string, sentence: string, section: string, unit: string): GoldDuty {
  const parts = new Map(
    options
      .split('|')
      .filter(Boolean)
      .map((part) => [part.slice(0, part.indexOf('=')).trim(), part.slice(part.indexOf('=') + 1)] as const),
  );
  const when = parts.get('by') ?? parts.get('every');
  const words = when && /^(\S+)\s+"(.*)"$/u.exec(when.trim());
  if (when && !words) throw new Error(`a deadline without its words: ${options}`);
  const assignees = [...names(parts.get('lead') ?? unit, 'lead'), ...names(parts.get('with'), 'support')];
  if (!assignees.some((a) => a.role === 'lead')) throw new Error(`a duty without a body: ${sentence}`);
  return {
    section,
    assignees,
    quote: sentence.trim().split(/\s+/u).slice(0, 12).join(' '),
    deadline: words
      ? parts.has('by')
        ? { text: words[2] ?? '', by: words[1] ?? '' }
        : { text: words[2] ?? '', every: words[1] ?? '' }
      : null,
  };
}

/** Reads a markup text. Throws on markup that contradicts itself: the author must mend it. */
export function readMarkup(source: string): ReadMarkup {
  const read: ReadMarkup = { blocks: [], notes: [], citations: [], duties: [] };
  const noteSources: string[] = [];
  const labels: { label: string; path: string; unit: string }[] = [];

  const inline = (text: string): string => {
    const noNotes = text.replace(
      /\^\[(\d+): ((?:\[\[[^\]]*\]\]|[^\]])*)\]/gu,
      (_, label: string, body: string) => {
        noteSources.push(body);
        read.notes.push({ label, text: '' });
        return NOTE_OPEN + label + NOTE_CLOSE;
      },
    );
    const plain = noNotes
      .replace(/\[\[([^\]]*)\]\]/gu, (_, body: string) => {
        const cited = citation(body.replaceAll('{pb}', ''), read.citations.length);
        read.citations.push(cited);
        return body.slice(0, body.indexOf('|') < 0 ? undefined : body.indexOf('|'));
      })
      .replaceAll('{pb}', PAGE_BREAK);
    const parts = plain.split(/(\{![^}]*\}|\{\/\})/u);
    const place = labels.at(-1);
    for (let i = 1; i < parts.length; i += 2) {
      const mark = parts[i] ?? '';
      if (mark === '{/}') continue;
      const sentence = (parts[i + 1] ?? '')
        .replace(/\uE000[^\uE001]*\uE001/gu, '')
        .replaceAll(PAGE_BREAK, ' ');
      read.duties.push(duty(mark.slice(2, -1), sentence, place?.path ?? '', place?.unit ?? ''));
    }
    return plain.replace(/\{![^}]*\}\s?|\{\/\}/gu, '');
  };

  for (const line of source.split('\n').map((l) => l.trim())) {
    if (line === '') continue;
    const heading =
      /^(#{1,3}) (Phụ lục [IVX]+|Phụ lục|Điều \d+|[IVX]+|\d+(?:\.\d+)*|[a-zđ])([.)]?)\s*(.*)$/u.exec(line);
    if (heading) {
      const level = heading[1]?.length ?? 1;
      const label = heading[2] ?? '';
      const unit = /\s*\{unit=([^}]*)\}\s*/u.exec(heading[4] ?? '');
      labels.length = Math.min(labels.length, level - 1);
      const above = labels.at(-1);
      const path =
        above && label.startsWith(`${above.label}.`)
          ? above.path.slice(0, above.path.length - above.label.length) + label
          : [above?.path, label].filter(Boolean).join('.');
      labels.push({ label, path, unit: unit?.[1] ?? above?.unit ?? '' });
      const rest = unit ? (heading[4] ?? '').replace(unit[0], '') : (heading[4] ?? '');
      read.blocks.push({ kind: 'heading', level, label: label + (heading[3] ?? ''), text: inline(rest) });
    } else if (line.startsWith('~ ')) read.blocks.push({ kind: 'basis', text: inline(line.slice(2)) });
    else if (line.startsWith('- '))
      read.blocks.push({ kind: 'bullet', mark: '-', text: inline(line.slice(2)) });
    else if (line.startsWith('+ '))
      read.blocks.push({ kind: 'bullet', mark: '+', text: inline(line.slice(2)) });
    else if (line.startsWith('|| ')) {
      const cells = inline(line.slice(3)).split(/\s*\|\|\s*/u);
      const last = read.blocks.at(-1);
      if (last?.kind === 'table') last.rows.push(cells);
      else read.blocks.push({ kind: 'table', rows: [cells] });
    } else read.blocks.push({ kind: 'paragraph', text: inline(line) });
  }
  noteSources.forEach((note, i) => {
    const entry = read.notes[i];
    if (entry) entry.text = inline(note);
  });
  return read;
}
