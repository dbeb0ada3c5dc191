/** Name spans → assignees of a duty: written out in full, told apart as unit or group, each with its key. */
import type { Assignee } from '../../../corpus/record.ts';
import { isUnitGroup, type UnitContext, unitKey, unitName } from '../../../corpus/unit.ts';
import type { NameRead } from './assignees.ts';
import { spanText } from './duty-roles.ts';

/** Leads first, each unit once; a unit that leads does not also support. */
export function assigneesOf(
  leads: readonly string[],
  supports: readonly string[],
  context: UnitContext,
): Assignee[] {
  const found: Assignee[] = [];
  for (const [names, role] of [
    [leads, 'lead'],
    [supports, 'support'],
  ] as const) {
    for (const name of names) {
      const same = (other: Assignee): boolean => other.name.toLowerCase() === name.toLowerCase();
      if (!name || found.some(same)) continue;
      const group = isUnitGroup(name);
      found.push({ name, role, unit: keyOf(name, context), kind: group ? 'group' : 'unit' });
    }
  }
  return found;
}

/** Full names of name spans. "Ủy ban MTTQ và các đoàn thể huyện": the level of the last stands for all of them. */
export function namesOf(text: string, spans: readonly NameRead[], context: UnitContext): string[] {
  const names = spans.flatMap((span) =>
    places(withoutBrackets(spanText(text, span))).map((name) => nameOf(name, context)),
  );
  const level = /\s(huyện|tỉnh|xã|thành phố)$/u.exec(names.at(-1) ?? '')?.[1];
  if (!level || names.length < 2) return names;
  return names.map((name) =>
    /^Ủy ban Mặt trận Tổ quốc(?: Việt Nam)?$/u.test(name) ? `${name} ${level}` : name,
  );
}

/** "Chủ tịch UBND các huyện: Bình Sơn, Sơn Tịnh và thành phố Quảng Ngãi" is one office in each place named. */
function places(name: string): string[] {
  const m =
    /^(?:(.{2,80}?) )?[Cc]ác (huyện|xã|phường|thị trấn|thành phố|thị xã|tỉnh|quận|[Ss]ở|[Bb]ộ|[Bb]an|[Pp]hòng): (.{2,600})$/su.exec(
      name,
    );
  if (!m?.[3] || (!m[1] && !/^(?:sở|bộ|ban|phòng)$/iu.test(m[2] ?? ''))) return [name];
  const head = [m[1], m[2]].filter(Boolean).join(' ');
  // "Văn hóa, Thể thao và Du lịch", "Giáo dục và Đào tạo" are one name each.
  return m[3]
    .split(
      /, (?!Thể thao)|; | và (?=(?:thị xã|thành phố|huyện|xã|phường|thị trấn) )| và (?=[^,;]{2,40}$)(?!(?:Đào tạo|Môi trường|Du lịch|Công nghệ|Xã hội|Truyền thông|Tôn giáo|Hạ tầng|Thông tin|Đầu tư|Thể thao|Phát triển))/u,
    )
    .filter((place) => place.trim())
    .map((place) =>
      /^\p{Lu}/u.test(place) && !/^(?:Thị xã|Thành phố|Huyện)/u.test(place)
        ? `${head} ${place}`
        : `${m[1] ?? ''} ${place}`.trim(),
    );
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^)]{0,160}\)/g, '').replace(/^\s+|\s+$/g, '');
}

/**
 * One document calls one unit by a long and a short name ("Phòng Nội vụ huyện", then "Phòng Nội vụ"): the long one
 * stands for both when it heads the document's own work.
 */
export function unifyNames(lists: readonly (readonly Assignee[])[], context: UnitContext): void {
  const longest = new Map<string, string>();
  for (const assignee of lists.flat()) {
    if (assignee.role !== 'lead' || assignee.kind !== 'unit') continue;
    const short = assignee.name.replace(/\s(?:huyện|tỉnh|xã|phường|thị trấn|thành phố)$/u, '');
    if (short !== assignee.name) longest.set(short.toLowerCase(), assignee.name);
  }
  for (const assignee of lists.flat()) {
    const full = longest.get(assignee.name.toLowerCase());
    if (!full) continue;
    assignee.name = full;
    assignee.unit = keyOf(full, context);
  }
}

/** More wordings than any real document has for its units; past them a hostile one pays for each anew. */
const MOST_REMEMBERED = 5_000;

/** A document names its few units again and again: each wording is written out once. */
function remembered<T>(work: (wording: string, context: UnitContext) => T): typeof work {
  const byContext = new WeakMap<UnitContext, Map<string, T>>();
  return (wording, context) => {
    const known = byContext.get(context) ?? new Map<string, T>();
    if (known.size === 0) byContext.set(context, known);
    const before = known.get(wording);
    if (before !== undefined) return before;
    const result = work(wording, context);
    if (known.size < MOST_REMEMBERED) known.set(wording, result);
    return result;
  };
}

const nameOf = remembered(unitName);
const keyOf = remembered(unitKey);
