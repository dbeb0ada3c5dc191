/**
 * What the corpus knows of each instrument: which keys mean one, which held document it is, everything said of it with
 * who says so, and where they disagree. Nothing is merged silently and nothing falls back to a first hit.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { familyKey, isComplete, isIssuerUnknown } from '../../corpus/instrument.ts';
import { compatibleDates, formatVietnamese } from '../../corpus/partial-date.ts';
import type { Level } from '../../corpus/record.ts';
import { bodyByCode } from '../../corpus/symbol.ts';
import { issuersAgree, titleLikeness, titlesAgree } from '../check/likeness.ts';
import { actLabel, instrumentLabel } from '../labels.ts';
import { Memory } from '../memory.ts';
import { actOfUnplaced, unplacedWritings } from '../unplaced.ts';

/** A held directive as the graph sees it. */
export interface Act {
  row: number;
  id: string;
  key: string;
  type: string | null;
  number: string | null;
  title: string | null;
  issuer: string | null;
  issued: string | null;
  level: Level | null;
}

export interface Mention {
  row: number;
  n: number;
  key: string;
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  role: string;
  start: number;
  stop: number;
  words: string;
}

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
  by: Witness[];
}

/** How surely a key is a held document: `ambiguous` names all it may be, `none` that nothing fits. */
export interface Resolution {
  kind: 'exact' | 'strong' | 'ambiguous' | 'none';
  documents: string[];
}

export interface Conflict {
  key: string;
  label: string;
  field: 'date' | 'issuer' | 'title';
  /** One Vietnamese sentence. */
  message: string;
  values: { value: string; by: Witness[] }[];
}

const CLAIM_LIMIT = 2000;
/** Mentions a best value is taken from. */
const SAMPLE = 100;

const KEYS_OF_FAMILY = `
  WITH RECURSIVE k (key) AS (
    SELECT min(key) FROM graph_mentions WHERE family = ?1
    UNION ALL
    SELECT (SELECT min(key) FROM graph_mentions WHERE family = ?1 AND key > k.key) FROM k WHERE k.key IS NOT NULL
  )
  SELECT key FROM k WHERE key IS NOT NULL LIMIT 200`;

export class Instruments {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();
  readonly #memory: Memory;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#memory = new Memory(db);
  }

  act(idOrKey: string): Act | null {
    return (
      this.#one<Act>('SELECT * FROM graph_acts WHERE id = ?', idOrKey) ??
      this.#one<Act>('SELECT * FROM graph_acts WHERE key = ?', idOrKey)
    );
  }

  actByRow(row: number): Act | null {
    return this.#one<Act>('SELECT * FROM graph_acts WHERE row = ?', row);
  }

  /**
   * The fullest key that surely means the same instrument. A name leads to the number when documents agree which;
   * an incomplete key ("63-NQ/TU" without its date) leads to the complete one only where there is exactly one; one
   * without its place to the one act of the same number and day.
   */
  canonical(key: string): string {
    return this.#memory.of('canonical', key, () => this.#findCanonical(key));
  }

  #findCanonical(key: string): string {
    const named = this.#all<{ key: string }>(
      'SELECT DISTINCT key FROM graph_aliases WHERE alias = ? LIMIT 2',
      key,
    );
    if (named.length === 1) return (named[0] as { key: string }).key;
    if (isComplete(key)) return key;
    if (isIssuerUnknown(key)) return actOfUnplaced(this.#db, key) ?? key;
    const complete = this.#keysOfFamily(key).filter(isComplete);
    return complete.length === 1 ? (complete[0] as string) : key;
  }

  /** All keys documents use for the instrument this canonical key means, itself first. */
  equivalents(key: string): string[] {
    return this.#memory.of('equivalents', key, () => this.#findEquivalents(key));
  }

  #findEquivalents(key: string): string[] {
    const names = this.#all<{ alias: string }>(
      'SELECT DISTINCT alias FROM graph_aliases WHERE key = ? LIMIT 50',
      key,
    );
    const family = this.#keysOfFamily(key);
    const complete = family.filter(isComplete);
    const alone = complete.length === 1 && complete[0] === key;
    const unplaced = isComplete(key)
      ? unplacedWritings(this.#db, key).filter((one) => this.canonical(one) === key)
      : [];
    return [...new Set([key, ...(alone ? family : []), ...names.map((n) => n.alias), ...unplaced])];
  }

  mentions(key: string, limit = CLAIM_LIMIT): Mention[] {
    return this.equivalents(key).flatMap((one) =>
      this.#all<Mention>('SELECT * FROM graph_mentions WHERE key = ? ORDER BY row, n LIMIT ?', one, limit),
    );
  }

  /** Which held document an instrument is. */
  resolve(key: string): Resolution {
    return this.#memory.of('resolve', key, () => this.#findHeld(key));
  }

  #findHeld(key: string): Resolution {
    const whole = this.canonical(key);
    const held = this.#all<Act>('SELECT * FROM graph_acts WHERE key = ?', whole);
    if (held.length === 1)
      return { kind: whole === key ? 'exact' : 'strong', documents: [(held[0] as Act).id] };
    if (held.length > 1) return { kind: 'ambiguous', documents: held.map((act) => act.id) };
    return this.#resolveByNumber(whole);
  }

  /** Same number, and nothing said of it against the document: strong when issuer or day is shared, else only possible. */
  #resolveByNumber(key: string): Resolution {
    const sample = this.mentions(key, 20);
    const number = sample.find((m) => m.number)?.number;
    if (!number) return { kind: 'none', documents: [] };
    const type = sample.find((m) => m.type)?.type;
    const date = sample.find((m) => m.date)?.date ?? null;
    const issuer = sample.find((m) => m.issuer)?.issuer ?? null;
    const fits = this.#all<Act>('SELECT * FROM graph_acts WHERE number = ? LIMIT 50', number).filter(
      (act) =>
        (!type || !act.type || type === act.type || type === 'VB') &&
        (!date || !act.issued || compatibleDates(date, act.issued)) &&
        (!issuer || !act.issuer || issuersAgree(issuer, act.issuer)),
    );
    const only = fits.length === 1 ? (fits[0] as Act) : null;
    if (!only) return { kind: fits.length > 1 ? 'ambiguous' : 'none', documents: fits.map((act) => act.id) };
    const sameDay = date !== null && date.length === 10 && date === only.issued;
    const sameIssuer = issuer !== null && only.issuer !== null && date !== null;
    return { kind: sameDay || sameIssuer ? 'strong' : 'ambiguous', documents: [only.id] };
  }

  /** Everything said of an instrument, each value with its witnesses, most said first. */
  claims(key: string): Claim[] {
    return this.#memory.of('claims', key, () => this.#gatherClaims(key));
  }

  #gatherClaims(key: string): Claim[] {
    const found = new Map<string, Claim>();
    const say = (field: ClaimField, value: string | null, by: Witness): void => {
      if (!value) return;
      const id = `${field}\u0000${value}`;
      const claim = found.get(id) ?? { field, value, by: [] };
      if (!claim.by.some((w) => w.document === by.document)) claim.by.push(by);
      found.set(id, claim);
    };
    const act = this.held(key);
    if (act) {
      const by = { document: act.id, label: this.labelOfAct(act), start: 0, end: 0 };
      say('type', act.type, by);
      say('number', act.number, by);
      say('date', act.issued, by);
      say('issuer', act.issuer, by);
      say('title', act.title, by);
    }
    const mentions = this.mentions(key);
    const titled = titledMentions(mentions);
    for (const mention of mentions) {
      const by = this.witness(mention);
      say('type', mention.type, by);
      say('number', mention.number, by);
      say('date', mention.date, by);
      say('issuer', mention.issuer, by);
      if (titled.has(mention)) say('title', mention.title, by);
    }
    return [...found.values()].sort((a, b) => b.by.length - a.by.length);
  }

  /** The held document an instrument surely is. */
  held(key: string): Act | null {
    const { kind, documents } = this.resolve(key);
    return kind === 'exact' || kind === 'strong' ? this.act(documents[0] as string) : null;
  }

  /** Best value of each field: the document's own word if it is held, else what most say, the fuller first. */
  best(key: string): Record<ClaimField, string | null> {
    return this.#memory.of('best', key, () => this.#findBest(key));
  }

  #findBest(key: string): Record<ClaimField, string | null> {
    const act = this.held(key);
    const sample = this.mentions(key, SAMPLE);
    return {
      type: act?.type ?? mostSaid(sample, 'type'),
      number: act?.number ?? mostSaid(sample, 'number'),
      date: act?.issued ?? mostSaid(sample, 'date'),
      issuer: act?.issuer ?? mostSaid(sample, 'issuer'),
      title: act?.title ?? mostSaid([...titledMentions(sample)], 'title'),
    };
  }

  /** "Quyết định số 522/QĐ-TTg", "Luật Giáo dục", "Nghị quyết Đại hội …". */
  label(key: string): string {
    const act = this.held(key);
    if (act) return actLabel(act);
    return instrumentLabel(key, this.best(key));
  }

  labelOfAct(act: Act): string {
    return actLabel(act);
  }

  witness(mention: { row: number; start: number; stop: number }): Witness {
    const act = this.actByRow(mention.row);
    return {
      document: act?.id ?? '',
      label: act ? this.labelOfAct(act) : '',
      start: mention.start,
      end: mention.stop,
    };
  }

  /** Level of the issuing body: from the held document, the code in the number, or the place in the issuer's name. */
  level(key: string): Level | 'party' | null {
    if (key.startsWith('party:')) return 'party';
    const act = this.held(key);
    if (act?.level) return act.level;
    if (key.startsWith('law:') || key.startsWith('name:L:')) return 'central';
    const code = key.split(':')[1] ?? '';
    const known = bodyByCode(code)?.level ?? null;
    if (known || key.startsWith('normative:')) return known ?? 'central';
    const issuer = this.best(key).issuer ?? '';
    if (/(?:^|\s)(?:xã|phường|thị trấn|đặc khu)\s/iu.test(issuer)) return 'commune';
    if (/(?:^|\s)(?:huyện|quận|thị xã)\s/iu.test(issuer)) return 'district';
    return /(?:^|\s)(?:tỉnh|thành phố)\s/iu.test(issuer) ? 'province' : null;
  }

  /** Where documents disagree about an instrument, or about whether two of its readings are one. */
  conflicts(key: string): Conflict[] {
    const claims = this.claims(key);
    const label = this.label(key);
    const conflicts: Conflict[] = [];
    const add = (field: Conflict['field'], what: string, values: Claim[]): void => {
      const told = values.map((c) => {
        const value = field === 'date' ? formatVietnamese(c.value) : c.value;
        return `${value} (${c.by
          .slice(0, 3)
          .map((w) => w.label)
          .join(', ')}${c.by.length > 3 ? '…' : ''})`;
      });
      conflicts.push({
        key,
        label,
        field,
        message: `${label}: ${what} ${told.join('; ')}.`,
        values: values.map(({ value, by }) => ({ value, by })),
      });
    };
    const dates = disagreeing(claims, 'date', (a, b) => compatibleDates(a, b));
    if (dates.length > 1) add('date', 'các văn bản ghi ngày khác nhau:', dates);
    const issuers = disagreeing(claims, 'issuer', issuersAgree);
    if (issuers.length > 1) add('issuer', 'các văn bản ghi cơ quan ban hành khác nhau:', issuers);
    const titles = disagreeing(claims, 'title', titlesAgree);
    if (titles.length > 1) add('title', 'các văn bản ghi trích yếu khác nhau:', titles);
    for (const twin of this.#twins(key, claims)) {
      add('date', 'có lẽ là một văn bản nhưng được ghi hai ngày:', [
        ...this.#dates(key),
        ...this.#dates(twin),
      ]);
    }
    return conflicts;
  }

  #dates(key: string): Claim[] {
    return this.claims(key).filter((c) => c.field === 'date' && c.value.length === 10);
  }

  /** Same issuer, type and serial, dates one figure apart, titles alike: most likely one act with a misprinted date. */
  #twins(key: string, claims: readonly Claim[]): string[] {
    if (!isComplete(key) || !/^(?:state|party):/.test(key)) return [];
    const date = claims.find((c) => c.field === 'date')?.value;
    const title = claims.find((c) => c.field === 'title')?.value;
    if (!date) return [];
    return this.#keysOfFamily(key).filter((other) => {
      if (other === key || !isComplete(other)) return false;
      const theirs = this.best(other);
      if (!theirs.date || !onePartApart(date, theirs.date)) return false;
      return !title || !theirs.title || titleLikeness(title, theirs.title) >= 0.5;
    });
  }

  /** Keys documents use within a family. The index is skipped through key by key, however many mentions each has. */
  #keysOfFamily(key: string): string[] {
    const family = familyKey(key);
    return this.#memory.of('family', family, () =>
      this.#all<{ key: string }>(KEYS_OF_FAMILY, family).map((row) => row.key),
    );
  }

  #one<T>(sql: string, ...values: (string | number)[]): T | null {
    return (this.#statement(sql).get(...values) as T | undefined) ?? null;
  }

  #all<T>(sql: string, ...values: (string | number)[]): T[] {
    return this.#statement(sql).all(...values) as T[];
  }

  #statement(sql: string): StatementSync {
    const held = this.#prepared.get(sql) ?? this.#db.prepare(sql);
    this.#prepared.set(sql, held);
    return held;
  }
}

/**
 * The mentions whose title is the act's. After a full mention, with its date, the title follows; after a short one
 * ("Nghị định số 26/2026/NĐ-CP quy định các trường hợp miễn …") the rest of the sentence does. Laws are cited by name.
 */
function titledMentions(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const full = mentions.filter((m) => m.title && (m.date?.length === 10 || /^(?:law|name):/.test(m.key)));
  return new Set(full.length > 0 ? full : mentions);
}

/** The value most mentions give, the fuller of equals. */
function mostSaid(mentions: readonly Mention[], field: ClaimField): string | null {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const value = mention[field];
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? null;
}

/** Claims of one field that no other agrees with: the most said, and each that contradicts it. */
function disagreeing(
  claims: readonly Claim[],
  field: ClaimField,
  agree: (a: string, b: string) => boolean,
): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    if (claim.field !== field || kept.some((k) => agree(k.value, claim.value))) continue;
    kept.push(claim);
  }
  return kept;
}

/** 14/5/2018 and 14/5/2019: full dates that differ in year, month or day alone. */
function onePartApart(a: string, b: string): boolean {
  if (a.length !== 10 || b.length !== 10) return false;
  const [x, y] = [a.split('-'), b.split('-')];
  return x.filter((part, i) => part !== y[i]).length === 1;
}
