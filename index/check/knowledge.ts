/**
 * What the corpus knows, for the check: answered from the graph, the records and the search, in the check's own words.
 * Errs to the side of not knowing: an instrument is named only when the words of the draft can mean no other.
 */
import type { DatabaseSync } from 'node:sqlite';
import { familyKey, isComplete, parseSymbol } from '../../corpus/instrument.ts';
import { compatibleDates, firstDay, lastDay, type PartialDate } from '../../corpus/partial-date.ts';
import type { Citation, Directive } from '../../corpus/record.ts';
import { type Act, type ClaimField, Instruments, type Witness } from '../instruments.ts';
import { reach, readEffect } from './effect.ts';
import type { Evidence, Fate, Knowledge, KnownInstrument, Statement } from './finding.ts';
import { rankOf } from './first-mention.ts';
import { titleLikeness } from './likeness.ts';

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

const OWN_PROOF = {
  type: 'type',
  number: 'number',
  date: 'issued',
  issuer: 'issuer',
  title: 'title',
} as const;
const SIMILAR_ASKED = 30;
const TWINS_ASKED = 40;
const QUOTE = 180;

/** Opens the corpus for checking; keeps records it has read for the length of one check. */
export function openKnowledge(corpus: CheckedCorpus): Knowledge {
  const instruments = new Instruments(corpus.db);
  const records = new Map<string, Directive | null>();
  const known = new Map<string, KnownInstrument | null>();
  const record = (id: string): Directive | null => {
    if (!records.has(id)) records.set(id, corpus.get(id));
    return records.get(id) ?? null;
  };
  const evidence = (witness: Witness, after = 80): Evidence => {
    const text = record(witness.document)?.text ?? '';
    const from = witness.end > 0 ? witness.start : 0;
    const quote = witness.end > 0 ? text.slice(from, Math.min(text.length, witness.end + after)) : '';
    return {
      document: witness.document,
      label: witness.label,
      quote: quote.split('\n')[0]?.slice(0, QUOTE).trim() ?? '',
      start: witness.end > 0 ? witness.start : null,
      end: witness.end > 0 ? witness.end : null,
    };
  };

  const keysOfFamily = (family: string): string[] => {
    const cited = corpus.db
      .prepare('SELECT DISTINCT key FROM graph_mentions WHERE family = ? LIMIT ?')
      .all(family, TWINS_ASKED);
    const held = corpus.db
      .prepare('SELECT DISTINCT key FROM graph_acts WHERE family = ? LIMIT ?')
      .all(family, TWINS_ASKED);
    return [...new Set([...cited, ...held].map((row) => String(row.key)))];
  };

  const read = (key: string): KnownInstrument | null => {
    if (known.has(key)) return known.get(key) ?? null;
    const claims = instruments.claims(key);
    const act = instruments.held(key);
    // The act's own word is proved by its own head.
    const ownWord = (witness: Witness, field: ClaimField): Evidence => {
      const span = record(witness.document)?.evidence[OWN_PROOF[field]];
      return evidence(span ? { ...witness, ...span } : witness, 0);
    };
    const of = (field: ClaimField): Statement[] =>
      claims
        .filter((claim) => claim.field === field)
        .map(({ value, by }) => ({
          value,
          own: act !== null && by.some((w) => w.document === act.id && w.end === 0),
          by: by.map((w) => (w.end === 0 ? ownWord(w, field) : evidence(w))),
        }));
    const found: KnownInstrument | null =
      claims.length === 0
        ? null
        : {
            key,
            label: instruments.label(key),
            document: act?.id ?? null,
            dates: of('date'),
            issuers: of('issuer'),
            types: of('type'),
            titles: of('title'),
            fates: fatesOf(key),
            inForceFrom: act ? (readEffect(record(act.id)) ?? null) : null,
          };
    known.set(key, found);
    return found;
  };

  const fatesOf = (key: string): Fate[] => {
    const edges = instruments
      .equivalents(key)
      .concat(instruments.held(key)?.key ?? [])
      .flatMap((one) =>
        corpus.db
          .prepare(
            "SELECT row, kind, source, start, stop FROM graph_edges WHERE target = ? AND kind IN ('replaces', 'repeals', 'amends') LIMIT 50",
          )
          .all(one),
      ) as unknown as { row: number; kind: Fate['kind']; source: string; start: number; stop: number }[];
    const fates = new Map<string, Fate>();
    for (const edge of edges) {
      const witness = instruments.witness(edge);
      const teller = record(witness.document);
      const source =
        instruments.held(instruments.canonical(edge.source))?.key ?? instruments.canonical(edge.source);
      if (!teller || source === key) continue;
      const touched =
        edge.kind === 'amends' ? 'whole' : reach(teller.text, edge.start, edge.stop, key, teller);
      if (touched === 'nothing') continue;
      const kind = touched === 'part' ? 'amends' : edge.kind;
      const by = instruments.act(source);
      const since = sinceOf(source, by);
      if (!possible(key, source, since)) continue;
      const id = `${kind}|${source}`;
      const fate = fates.get(id) ?? {
        kind,
        by: instruments.label(source),
        byKey: source,
        byDate: instruments.best(source).date,
        since,
        told: [],
      };
      if (!fate.told.some((t) => t.document === witness.document)) fate.told.push(evidence(witness));
      fates.set(id, fate);
    }
    return [...fates.values()];
  };

  /** A weaker act cannot change a stronger one, nor an older a younger: such an edge was misread. */
  const possible = (key: string, source: string, since: PartialDate | null): boolean => {
    const [target, actor] = [instruments.best(key), instruments.best(source)];
    const [above, below] = [rankOf(actor), rankOf(target)];
    if (above !== null && below !== null && above > below) return false;
    const [born, changed] = [yearOrDate(target), since ?? yearOrDate(actor)];
    return born === null || changed === null || lastDay(changed) >= firstDay(born);
  };

  const sinceOf = (source: string, by: Act | null): PartialDate | null =>
    by ? (readEffect(record(by.id)) ?? by.issued) : instruments.best(source).date;

  /** The same serial, type and issuer under another date: one act misdated, if title or day and month agree. */
  const misdated = (citation: Citation, key: string): string[] => {
    const date = citation.date;
    if (!date || !/^(?:state|party):/.test(key)) return [];
    return keysOfFamily(familyKey(key)).filter((other) => {
      if (other === key || !isComplete(other)) return false;
      const best = instruments.best(other);
      if (!best.date || compatibleDates(best.date, date)) return false;
      const alike = citation.title && best.title ? titleLikeness(citation.title, best.title) : null;
      if (date.length === 10 && best.date.length === 10 && onePartApart(date, best.date))
        return alike === null || alike >= 0.5;
      return (
        alike !== null && alike >= 0.8 && Math.min(citation.title?.length ?? 0, best.title?.length ?? 0) > 30
      );
    });
  };

  const candidates = (citation: Citation): KnownInstrument[] => {
    const key = instruments.canonical(citation.instrument);
    if (!isComplete(key) && !key.startsWith('name:')) {
      // A number without date or issuer: all complete readings there are, one or many.
      const readings = keysOfFamily(familyKey(key)).filter(
        (k) =>
          isComplete(k) &&
          (citation.date === null ||
            read(k)?.dates.some((d) => compatibleDates(d.value, citation.date as string))),
      );
      if (key.split(':')[1] === '?') return [];
      return readings.map(read).filter((k) => k !== null);
    }
    const exact = read(key);
    const twins = misdated(citation, key)
      .map(read)
      .filter((k) => k !== null);
    if (!exact) return twins.length === 1 ? twins : [];
    // Two datings of one act in the corpus: what speaks for either is laid on one scale.
    const dates = [...exact.dates, ...twins.flatMap((twin) => twin.dates)];
    return [{ ...exact, dates }];
  };

  return {
    instruments(citation, draft) {
      return candidates(citation).map((instrument) => withoutDraft(instrument, draft));
    },

    withTitle(title) {
      const rows = corpus.rank?.(title, 8) ?? [];
      return rows
        .map(({ row }) => instruments.actByRow(row))
        .filter((act) => act !== null && act.title !== null && !act.key.startsWith('doc:'))
        .map((act) => read((act as Act).key))
        .filter((k) => k !== null);
    },

    usualBases(draft) {
      const like = (corpus.similar?.(draft, SIMILAR_ASKED) ?? []).filter((id) => {
        const act = instruments.act(id);
        return (
          act?.id === id &&
          act.type === draft.type &&
          !!act.title &&
          !!draft.title &&
          titleLikeness(act.title, draft.title) >= 0.5
        );
      });
      const cited = new Map<string, Evidence[]>();
      for (const id of like) {
        const act = instruments.act(id) as Act;
        const rests = corpus.db
          .prepare(
            "SELECT key, row, min(start) start, min(stop) stop FROM graph_mentions WHERE row = ? AND role IN ('basis', 'implements') GROUP BY key LIMIT 200",
          )
          .all(act.row) as unknown as { key: string; row: number; start: number; stop: number }[];
        const seen = new Set<string>();
        for (const mention of rests) {
          const key = instruments.canonical(mention.key);
          if (seen.has(key) || (!isComplete(key) && !key.startsWith('name:'))) continue;
          seen.add(key);
          cited.set(key, [...(cited.get(key) ?? []), evidence(instruments.witness(mention))]);
        }
      }
      return [...cited]
        .filter(([, by]) => by.length > 1)
        .sort((a, b) => b[1].length - a[1].length)
        .slice(0, 30)
        .flatMap(([key, citedBy]) => {
          const instrument = read(key);
          return instrument ? [{ instrument, citedBy, of: like.length }] : [];
        });
    },
  };
}

/** What an earlier copy of the draft itself says in the corpus is no second witness. */
function withoutDraft(known: KnownInstrument, draft: Directive): KnownInstrument {
  const others = (list: Evidence[]) => list.filter((e) => e.document !== draft.id);
  const said = (statements: Statement[]) =>
    statements.map((s) => ({ ...s, by: others(s.by) })).filter((s) => s.by.length > 0);
  return {
    ...known,
    dates: said(known.dates),
    issuers: said(known.issuers),
    types: said(known.types),
    titles: said(known.titles),
    fates: known.fates.map((f) => ({ ...f, told: others(f.told) })).filter((f) => f.told.length > 0),
  };
}

/** The date of an instrument, or the year its symbol carries. */
function yearOrDate(of: { date: string | null; number: string | null }): PartialDate | null {
  return of.date ?? (of.number ? (parseSymbol(of.number)?.year?.toString() ?? null) : null);
}

/** 14/5/2018 and 14/5/2019, 11/7/2025 and 17/7/2025. */
function onePartApart(a: string, b: string): boolean {
  const [x, y] = [a.split('-'), b.split('-')];
  return x.filter((part, i) => part !== y[i]).length === 1;
}
