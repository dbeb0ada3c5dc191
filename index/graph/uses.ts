/** The held documents that cite an instrument: how many in each year, and a page of them, newest first. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { RelationKind } from '../../corpus/record.ts';
import { STRENGTH } from '../../corpus/vocabulary/relation-cues.ts';
import { actLabel } from '../labels.ts';
import type { InstrumentUse, UsesOfYear, UsesPage } from './graph-answers.ts';
import type { Act } from './identity.ts';

/** Uses given at once, unless a page says otherwise. */
const MOST = 1000;

const CITING = 'SELECT row FROM graph_mentions WHERE key IN (SELECT value FROM json_each(:keys))';

const COUNT_YEARS = `
  SELECT substr(issued, 1, 4) year, count(*) count FROM graph_acts WHERE row IN (${CITING})
  GROUP BY year ORDER BY year DESC NULLS LAST`;

const PAGE = `
  SELECT * FROM graph_acts JOIN (
    SELECT row FROM graph_acts
    WHERE row IN (${CITING}) AND (:year IS NULL OR coalesce(substr(issued, 1, 4), '') = :year)
    ORDER BY issued DESC NULLS LAST, row LIMIT :size OFFSET :from
  ) USING (row) ORDER BY issued DESC NULLS LAST, row`;

const PLACES = `
  SELECT row, role kind, start, stop, words FROM graph_mentions
  WHERE key IN (SELECT value FROM json_each(:keys)) AND row IN (SELECT value FROM json_each(:rows))
  ORDER BY row, n`;

/** What a document says it does to the instrument itself, rather than of two others. */
const RELATIONS = `
  SELECT row, kind FROM graph_edges
  WHERE target IN (SELECT value FROM json_each(:keys)) AND row IN (SELECT value FROM json_each(:rows)) AND told = 0`;

interface Place {
  row: number;
  kind: RelationKind;
  start: number;
  stop: number;
  words: string;
}

export class Uses {
  readonly #years: StatementSync;
  readonly #page: StatementSync;
  readonly #places: StatementSync;
  readonly #relations: StatementSync;

  constructor(db: DatabaseSync) {
    this.#years = db.prepare(COUNT_YEARS);
    this.#page = db.prepare(PAGE);
    this.#places = db.prepare(PLACES);
    this.#relations = db.prepare(RELATIONS);
  }

  /** Citing documents by year of issue, newest year first; year null = the document has no date. */
  years(keys: readonly string[]): UsesOfYear[] {
    return this.#years.all({ keys: JSON.stringify(keys) }) as unknown as UsesOfYear[];
  }

  /** Each document once, by the strongest thing it says of the instrument. `keys`: all that mean the instrument. */
  page(keys: readonly string[], { page = 1, size = MOST, year = null }: UsesPage = {}): InstrumentUse[] {
    const written = JSON.stringify(keys);
    const from = (page - 1) * size;
    const acts = this.#page.all({ keys: written, year, size, from }) as unknown as Act[];
    const rows = JSON.stringify(acts.map((act) => act.row));
    const kinds = strongest<{ row: number; kind: RelationKind }>(
      this.#relations.all({ keys: written, rows }) as never,
    );
    const places = strongest<Place>(this.#places.all({ keys: written, rows }) as never);
    return acts.flatMap((act) => {
      const place = places.get(act.row);
      if (!place) return [];
      return {
        document: act.id,
        label: actLabel(act),
        title: act.title,
        issuer: act.issuer,
        issued: act.issued,
        kind: kinds.get(act.row)?.kind ?? place.kind,
        text: place.words,
        start: place.start,
        end: place.stop,
      };
    });
  }
}

/** Of each store row the strongest relation, the first of equals. */
function strongest<T extends { row: number; kind: RelationKind }>(all: readonly T[]): Map<number, T> {
  const best = new Map<number, T>();
  for (const one of all) {
    const held = best.get(one.row);
    if (!held || stronger(one.kind, held.kind)) best.set(one.row, one);
  }
  return best;
}

export function stronger(a: RelationKind, b: RelationKind): boolean {
  return STRENGTH.indexOf(a) < STRENGTH.indexOf(b);
}
