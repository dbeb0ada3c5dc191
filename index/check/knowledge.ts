/**
 * What the corpus knows, for the check: answered from the graph, the records and the search, in the check's own words.
 * Errs to the side of not knowing: an instrument is named only when the words of the draft can mean no other.
 */
import type { DatabaseSync } from 'node:sqlite';
import { familyKey, isComplete, isIssuerUnknown } from '../../corpus/instrument.ts';
import { compatibleDates } from '../../corpus/partial-date.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import type { Witness } from '../graph/claims.ts';
import type { Act } from '../graph/identity.ts';
import { readEffect } from './effect.ts';
import { fatesOf } from './fates.ts';
import type { Knowledge, KnownInstrument } from './finding.ts';
import { titleLikeness } from './likeness.ts';
import { Testimony } from './testimony.ts';

/** The corpus as the check needs it. */
export interface CheckedCorpus {
  db: DatabaseSync;
  /** The record of a held document. */
  get(id: string): Directive | null;
  /** Store rows of documents whose words answer a text best. */
  rank?(text: string, size: number): { row: number; score: number }[];
  /** Ids of held documents most like a draft. */
  similar?(draft: Directive, size: number): string[];
}

const SIMILAR_ASKED = 30;
const TITLES_ASKED = 8;
const TWINS_ASKED = 40;
const HINTS_ASKED = 30;
const NO_ROW = -1;

/** Opens the corpus for one check; what it has read of it lasts no longer. */
export function openKnowledge(corpus: CheckedCorpus): Knowledge {
  const testimony = new Testimony(corpus.db, corpus.get);
  const { instruments } = testimony;
  const known = new Map<string, KnownInstrument | null>();

  /** Everything known of an instrument; what an earlier copy of the draft itself says is no second witness. */
  const read = (key: string, draft: Directive | null): KnownInstrument | null => {
    const id = `${draft?.id ?? ''}|${key}`;
    if (!known.has(id)) known.set(id, readInstrument(testimony, key, draft));
    return known.get(id) ?? null;
  };

  const keysOfFamily = (family: string): string[] => {
    const sql = (table: string) => `SELECT DISTINCT key FROM ${table} WHERE family = ? LIMIT ${TWINS_ASKED}`;
    const rows = ['graph_mentions', 'graph_acts'].flatMap((table) =>
      testimony.all<{ key: string }>(sql(table), family),
    );
    return [...new Set(rows.map((row) => row.key))];
  };

  /** The same serial, type and issuer under another date: one act misdated, if title or day and month agree. */
  const misdated = (citation: Citation, key: string): string[] => {
    const date = citation.date;
    if (!date || !/^(?:state|party):/.test(key)) return [];
    return keysOfFamily(familyKey(key)).filter((other) => {
      if (other === key || !isComplete(other)) return false;
      const best = instruments.best(other);
      if (!best.date || compatibleDates(best.date, date)) return false;
      const alike = citation.title && best.title ? titleLikeness(citation.title, best.title) : null;
      if (onePartApart(date, best.date)) return alike === null || alike >= 0.5;
      const telling = Math.min(citation.title?.length ?? 0, best.title?.length ?? 0) > 30;
      return telling && alike !== null && alike >= 0.8;
    });
  };

  return {
    instruments(citation, draft) {
      const key = instruments.canonical(citation.instrument);
      if (!isComplete(key) && !key.startsWith('name:')) {
        // A number without its date: all complete readings there are, one or many. Without its issuer: nobody knows.
        if (isIssuerUnknown(key)) return [];
        return keysOfFamily(familyKey(key))
          .filter(isComplete)
          .map((reading) => read(reading, draft))
          .filter((k) => k !== null)
          .filter(
            (k) => !citation.date || k.dates.some((d) => compatibleDates(d.value, citation.date as string)),
          );
      }
      const exact = read(key, draft);
      const twins = misdated(citation, key)
        .map((twin) => read(twin, draft))
        .filter((k) => k !== null);
      if (!exact) return twins.length === 1 ? twins : [];
      // Two datings of one act in the corpus: what speaks for either is laid on one scale.
      return [{ ...exact, dates: [...exact.dates, ...twins.flatMap((twin) => twin.dates)] }];
    },

    withTitle(title) {
      return (corpus.rank?.(title, TITLES_ASKED) ?? [])
        .map(({ row }) => instruments.actByRow(row))
        .filter((act): act is Act => act !== null && act.title !== null && !act.key.startsWith('doc:'))
        .map((act) => read(act.key, null))
        .filter((k) => k !== null);
    },

    usualBases(draft) {
      const like = (corpus.similar?.(draft, SIMILAR_ASKED) ?? [])
        .map((id) => instruments.act(id))
        .filter((act): act is Act => act !== null && act.type === draft.type && !!act.title && !!draft.title)
        .filter(
          (act) => act.id !== draft.id && titleLikeness(act.title as string, draft.title as string) >= 0.5,
        );
      const cited = new Map<string, Witness[]>();
      for (const act of like)
        for (const [key, witness] of restsOn(testimony, act))
          cited.set(key, [...(cited.get(key) ?? []), witness]);
      return [...cited]
        .filter(([, by]) => by.length > 1)
        .sort((a, b) => b[1].length - a[1].length)
        .slice(0, HINTS_ASKED)
        .flatMap(([key, by]) => {
          const instrument = read(key, draft);
          const citedBy = by.map((witness) => testimony.evidence(witness));
          return instrument ? [{ instrument, citedBy, of: like.length }] : [];
        });
    },
  };
}

function readInstrument(testimony: Testimony, key: string, draft: Directive | null): KnownInstrument | null {
  const { instruments } = testimony;
  const own = instruments.held(key);
  const act = own?.id === draft?.id ? null : own;
  const keys = [...new Set([...instruments.equivalents(key), ...(own ? [own.key] : [])])];
  const apart = (draft && instruments.act(draft.id)?.row) ?? NO_ROW;
  const of = (field: 'date' | 'issuer' | 'type' | 'title') => testimony.statements(keys, act, field, apart);
  const [dates, issuers, types, titles] = [of('date'), of('issuer'), of('type'), of('title')];
  if (!act && types.length === 0 && dates.length === 0) return null;
  return {
    key,
    label: instruments.label(key),
    document: act?.id ?? null,
    dates,
    issuers,
    types,
    titles,
    fates: fatesOf(testimony, key, keys, apart),
    inForceFrom: act ? readEffect(testimony.record(act.id)) : null,
  };
}

/** Complete keys a held document rests on, each once, with where. */
function restsOn(testimony: Testimony, act: Act): Map<string, Witness> {
  const rests = testimony.all<{ key: string; row: number; start: number; stop: number }>(
    `SELECT key, row, min(start) start, min(stop) stop FROM graph_mentions
     WHERE row = ? AND role IN ('basis', 'implements') GROUP BY key LIMIT 200`,
    act.row,
  );
  const found = new Map<string, Witness>();
  for (const mention of rests) {
    const key = testimony.instruments.canonical(mention.key);
    if (isComplete(key) || key.startsWith('name:')) found.set(key, testimony.instruments.witness(mention));
  }
  return found;
}

/** 14/5/2018 and 14/5/2019, 11/7/2025 and 17/7/2025. */
function onePartApart(a: string, b: string): boolean {
  if (a.length !== 10 || b.length !== 10) return false;
  const [x, y] = [a.split('-'), b.split('-')];
  return x.filter((part, i) => part !== y[i]).length === 1;
}
