/** What documents say of an instrument, each value with those who say it. */
import type { Act, Mention } from './identity.ts';

/** Where something is said: the document and the words. */
export interface Witness {
  document: string;
  label: string;
  start: number;
  end: number;
}

export type ClaimField = 'type' | 'number' | 'date' | 'issuer' | 'title';

export interface Claim {
  field: ClaimField;
  value: string;
  /** How many documents say it. */
  count: number;
  /** The first of them, at most WITNESSES. */
  by: Witness[];
}

/** Witnesses named for one value: a reader opens a few of them, the count tells the rest. */
export const WITNESSES = 50;

interface Sayings {
  claim: Claim;
  rows: Set<number>;
}

/** Every value of every field, most said first; the instrument's own word, if it is held, speaks first. */
export function gatherClaims(
  own: { act: Act; witness: Witness } | null,
  mentions: readonly Mention[],
  witness: (mention: Mention) => Witness,
): Claim[] {
  const found = new Map<string, Sayings>();
  const say = (field: ClaimField, value: string | null, row: number, by: () => Witness): void => {
    if (!value) return;
    const id = `${field}\u0000${value}`;
    const said = found.get(id) ?? { claim: { field, value, count: 0, by: [] }, rows: new Set<number>() };
    found.set(id, said);
    if (said.rows.has(row)) return;
    said.rows.add(row);
    said.claim.count++;
    if (said.claim.by.length < WITNESSES) said.claim.by.push(by());
  };
  if (own) {
    const { act } = own;
    const values = {
      type: act.type,
      number: act.number,
      date: act.issued,
      issuer: act.issuer,
      title: act.title,
    };
    for (const field of FIELDS) say(field, values[field], act.row, () => own.witness);
  }
  const titled = titledMentions(mentions);
  for (const mention of mentions) {
    let known: Witness | null = null;
    const by = (): Witness => {
      known ??= witness(mention);
      return known;
    };
    for (const field of FIELDS)
      if (field !== 'title' || titled.has(mention)) say(field, mention[field], mention.row, by);
  }
  return [...found.values()].map(({ claim }) => claim).sort((a, b) => b.count - a.count);
}

const FIELDS: readonly ClaimField[] = ['type', 'number', 'date', 'issuer', 'title'];

/**
 * The mentions whose title is the act's. After a full mention, with its date, the title follows; after a short one
 * ("Nghị định số 26/2026/NĐ-CP quy định các trường hợp miễn …") the rest of the sentence does. Laws are cited by name.
 */
export function titledMentions(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const full = mentions.filter((m) => m.title && (m.date?.length === 10 || /^(?:law|name):/.test(m.key)));
  return new Set(full.length > 0 ? full : mentions);
}

/** The value most mentions give, the fuller of equals. */
export function mostSaid(mentions: readonly Mention[], field: ClaimField): string | null {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const value = mention[field];
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? null;
}
