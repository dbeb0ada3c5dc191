/**
 * The graph of instruments: what a directive rests on, what rests on it, what is cited but not held.
 * Answers are plain data; every edge says whether a document said it of itself or of two others ("told").
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { isComplete, isIssuerUnknown } from '../corpus/instrument.ts';
import type { RelationKind } from '../corpus/record.ts';
import { WITNESSES } from './graph/claims.ts';
import type { Conflict } from './graph/conflicts.ts';
import type {
  GraphEdge,
  GraphNode,
  GraphView,
  InstrumentUse,
  InstrumentView,
  LinkedInstrument,
  NumberedInstrument,
  Told,
  UsesOfYear,
  UsesPage,
  WantedInstrument,
} from './graph/graph-answers.ts';
import type { Resolution } from './graph/identity.ts';
import { Instruments } from './graph/instruments.ts';
import { stronger, Uses } from './graph/uses.ts';
import { Memory } from './memory.ts';
import { NumberedInstruments } from './numbered.ts';

export type { Claim, Witness } from './graph/claims.ts';
export type { Conflict } from './graph/conflicts.ts';
export type * from './graph/graph-answers.ts';
export { graphIndex, keyWithin, ownKey } from './graph/graph-index.ts';
export type { Act, Resolution } from './graph/identity.ts';

interface EdgeRow {
  row: number;
  kind: RelationKind;
  source: string;
  target: string;
  told: number;
  start: number;
  stop: number;
}

/** Chains longer than this are no longer read by anyone. */
const DEEPEST = 8;
const EDGE_LIMIT = 1000;
const MOST_ENDINGS = 100;
const ENDINGS: Partial<Record<RelationKind, string>> = {
  replaces: 'Bị thay thế bởi',
  repeals: 'Bị bãi bỏ bởi',
  amends: 'Được sửa đổi, bổ sung bởi',
};

export class Graph {
  readonly #db: DatabaseSync;
  readonly instruments: Instruments;
  readonly #memory: Memory;
  readonly #numbers: NumberedInstruments;
  readonly #bySource: StatementSync;
  readonly #byTarget: StatementSync;
  readonly #endings: StatementSync;
  readonly #endingsOf: StatementSync;
  readonly #uses: Uses;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#bySource = db.prepare('SELECT * FROM graph_edges WHERE source = ? LIMIT ?');
    this.#byTarget = db.prepare('SELECT * FROM graph_edges WHERE target = ? LIMIT ?');
    this.#endings = db.prepare(
      `SELECT kind, source, count(DISTINCT row) n FROM graph_edges
       WHERE target IN (SELECT value FROM json_each(:keys)) AND kind IN ('replaces', 'repeals', 'amends')
       GROUP BY kind, source ORDER BY n DESC LIMIT ${MOST_ENDINGS}`,
    );
    this.#endingsOf = db.prepare(
      `SELECT * FROM graph_edges
       WHERE target IN (SELECT value FROM json_each(:keys)) AND kind = :kind AND source = :source
       GROUP BY row ORDER BY row LIMIT :most`,
    );
    this.#uses = new Uses(db);
    this.instruments = new Instruments(db);
    this.#memory = new Memory(db);
    this.#numbers = new NumberedInstruments(db, this.instruments, (key) => this.#whole(key));
  }

  /** Key of the instrument a held document is; null for an unknown id. */
  keyOf(id: string): string | null {
    return this.instruments.act(id)?.key ?? null;
  }

  resolve(key: string): Resolution {
    return this.instruments.resolve(key);
  }

  /** What a held document rests on, directly (depth 1) and through what that rests on; cycles end, depth is bounded. */
  basesOf(id: string, depth = 1): LinkedInstrument[] {
    return this.chain(id, depth);
  }

  /** Basis of basis …, nearest first, each instrument once. `idOrKey` may be a document's id or an instrument's key. */
  chain(idOrKey: string, depth = 4): LinkedInstrument[] {
    const root = this.#rootOf(idOrKey);
    if (root === null) return [];
    const seen = new Set([root]);
    const found: LinkedInstrument[] = [];
    let level = [root];
    for (let step = 1; step <= Math.min(depth, DEEPEST) && level.length > 0; step++) {
      const next: string[] = [];
      for (const key of level) {
        for (const edge of this.#strongest(this.#edges('source', key), (e) => e.to)) {
          if (seen.has(edge.to) || edge.kind === 'mention') continue;
          seen.add(edge.to);
          next.push(edge.to);
          found.push({ ...this.#linked(edge.to), kind: edge.kind, depth: step, told: edge.told });
        }
      }
      level = next;
    }
    return found;
  }

  /** Held documents that cite an instrument, each once, by the strongest thing it says of it; newest first. */
  citedBy(idOrKey: string, page: UsesPage = {}): InstrumentUse[] {
    const key = this.#rootOf(idOrKey);
    return key === null ? [] : this.#uses.page(this.#writings(key), page);
  }

  /** How many held documents cite an instrument, by year of issue. */
  citedInYears(idOrKey: string): UsesOfYear[] {
    const key = this.#rootOf(idOrKey);
    return key === null ? [] : this.#uses.years(this.#writings(key));
  }

  /** All that is known of an instrument, with a page of what cites it; null when no document is it or mentions it. */
  instrument(idOrKey: string, uses: UsesPage = {}): InstrumentView | null {
    const key = this.#rootOf(idOrKey);
    if (key === null) return null;
    const { title, issuer, date } = this.instruments.best(key);
    return {
      key,
      label: this.instruments.label(key),
      title,
      issuer,
      date,
      document: this.instruments.held(key)?.id ?? null,
      claims: this.instruments.claims(key),
      conflicts: this.instruments.conflicts(key).map((c) => c.message),
      validity: this.#validity(key),
      years: this.#uses.years(this.#writings(key)),
      uses: this.#uses.page(this.#writings(key), uses),
      bases: this.chain(key, 1),
    };
  }

  /** Instruments that bear a number, however it is typed; see numbered.ts. */
  numbered(symbol: string, limit = 5): NumberedInstrument[] {
    return this.#numbers.find(symbol, limit);
  }

  /** Cited but not held, those most documents rest on first. Pages count from 1. */
  wanted(page = 1, size = 50): { total: number; wanted: WantedInstrument[] } {
    // What nobody has named an issuer for cannot be looked for.
    const missing = this.#rankedKeys().filter((one) => !one.held && (one.named || !isIssuerUnknown(one.key)));
    const from = (Math.max(1, page) - 1) * size;
    const wanted = missing.slice(from, from + size).map(({ key, documents }) => {
      const { title, issuer, date } = this.instruments.best(key);
      return { key, label: this.instruments.label(key), title, issuer, date, citedBy: documents };
    });
    return { total: missing.length, wanted };
  }

  /** How many instruments the corpus speaks of, and which most documents cite. */
  statistics(top = 10): { instruments: number; mostCited: { key: string; label: string; count: number }[] } {
    const ranked = this.#rankedKeys();
    const most = [...ranked].sort((a, b) => b.documents - a.documents).slice(0, top);
    return {
      instruments: ranked.length,
      mostCited: most.map((one) => ({
        key: one.key,
        label: this.instruments.label(one.key),
        count: one.documents,
      })),
    };
  }

  /** Every disagreement in the corpus, each once. */
  conflicts(limit = 1000): Conflict[] {
    const found = new Map<string, Conflict>();
    for (const { key } of this.#rankedKeys()) {
      for (const conflict of this.instruments.conflicts(key)) {
        const id = `${conflict.field}|${conflict.values
          .map((v) => v.value)
          .sort()
          .join('|')}|${conflict.label}`;
        if (!found.has(id)) found.set(id, conflict);
      }
      if (found.size >= limit) break;
    }
    return [...found.values()];
  }

  /** The instruments round one, up and down to `depth`, as nodes and edges to draw; at most `limit` nodes. */
  neighbourhood(idOrKey: string, depth = 2, limit = 120): GraphView | null {
    const root = this.#rootOf(idOrKey);
    if (root === null) return null;
    const depths = new Map([[root, 0]]);
    const edges = new Map<string, GraphEdge>();
    let truncated = false;
    for (const side of ['source', 'target'] as const) {
      let level = [root];
      for (let step = 1; step <= Math.min(depth, DEEPEST) && level.length > 0; step++) {
        const next: string[] = [];
        for (const key of level) {
          const other = (edge: GraphEdge): string => (side === 'source' ? edge.to : edge.from);
          for (const edge of this.#strongest(this.#edges(side, key), other)) {
            const far = other(edge);
            if (!depths.has(far)) {
              if (depths.size >= limit) {
                truncated = true;
                continue;
              }
              depths.set(far, side === 'source' ? -step : step);
              next.push(far);
            }
            edges.set(`${edge.from}\u0000${edge.to}`, edge);
          }
        }
        level = next;
      }
    }
    const nodes = [...depths].map(([key, at]): GraphNode => {
      const { label, title, document, issuer, issued } = this.#linked(key);
      return { key, label, title, document, level: this.instruments.level(key), issuer, issued, depth: at };
    });
    return { root, nodes, edges: [...edges.values()], truncated };
  }

  /** A document's own key, or the canonical form of a key somebody uses; null for what nobody knows. */
  #rootOf(idOrKey: string): string | null {
    const act = this.instruments.act(idOrKey);
    if (act) return act.key;
    const key = this.instruments.canonical(idOrKey);
    const known = this.#db
      .prepare('SELECT 1 FROM graph_mentions WHERE key IN (?, ?) LIMIT 1')
      .get(key, idOrKey);
    if (known) return this.instruments.held(key)?.key ?? key;
    // Whose it is was never said: the key is one document's own, and found if only one uses it.
    const own = this.#db
      .prepare('SELECT DISTINCT key FROM graph_mentions WHERE key > ? AND key < ? LIMIT 2')
      .all(`${key}@`, `${key}A`) as { key: string }[];
    return own.length === 1 ? (own[0] as { key: string }).key : null;
  }

  #linked(key: string): Omit<LinkedInstrument, 'kind' | 'depth' | 'told'> {
    const { title, issuer, date } = this.instruments.best(key);
    const document = this.instruments.held(key)?.id ?? null;
    return { key, label: this.instruments.label(key), title, document, issued: date, issuer };
  }

  #rows(side: 'source' | 'target', key: string): EdgeRow[] {
    const statement = side === 'source' ? this.#bySource : this.#byTarget;
    return this.#writings(key).flatMap((one) => statement.all(one, EDGE_LIMIT) as unknown as EdgeRow[]);
  }

  /** Keys under which edges of an instrument are stored: other documents' writings and, if it is held, its own. */
  #writings(key: string): string[] {
    const own = this.instruments.held(key);
    return [...new Set([...this.instruments.equivalents(key), ...(own ? [own.key] : [])])];
  }

  #edges(side: 'source' | 'target', key: string): GraphEdge[] {
    return this.#rows(side, key)
      .map((row) => ({
        from: side === 'source' ? key : this.#whole(row.source),
        to: side === 'target' ? key : this.#whole(row.target),
        kind: row.kind,
        told: row.told === 1,
      }))
      .filter((edge) => edge.from !== edge.to);
  }

  #whole(key: string): string {
    const canonical = this.instruments.canonical(key);
    return this.instruments.held(canonical)?.key ?? canonical;
  }

  /** One edge per far end: the strongest, and of equals one the document says of itself. */
  #strongest(edges: readonly GraphEdge[], far: (edge: GraphEdge) => string): GraphEdge[] {
    const best = new Map<string, GraphEdge>();
    for (const edge of edges) {
      const held = best.get(far(edge));
      if (!held || stronger(edge.kind, held.kind) || (edge.kind === held.kind && held.told && !edge.told)) {
        best.set(far(edge), edge);
      }
    }
    return [...best.values()];
  }

  /** What documents say became of an instrument, each thing once, said by most first. */
  #validity(key: string): Told[] {
    const keys = JSON.stringify(this.#writings(key));
    const endings = this.#endings.all({ keys }) as unknown as {
      kind: RelationKind;
      source: string;
      n: number;
    }[];
    const told = new Map<string, Told>();
    for (const { kind, source, n } of endings) {
      const text = `${ENDINGS[kind]} ${this.instruments.label(this.#whole(source))}`;
      const said = told.get(text) ?? { text, count: 0, by: [] };
      told.set(text, said);
      said.count += n;
      const edges = this.#endingsOf.all({ keys, kind, source, most: WITNESSES }) as unknown as EdgeRow[];
      said.by.push(
        ...edges.map((edge) => this.instruments.witness(edge)).slice(0, WITNESSES - said.by.length),
      );
    }
    return [...told.values()];
  }

  /** How many documents cite the one in a store row, by its own key: for ordering lists, so counted all at once. */
  citingDocuments(row: number): number {
    return this.#memory.of('citing', '', () => this.#countCiting()).get(row) ?? 0;
  }

  #countCiting(): Map<number, number> {
    const rows = this.#db
      .prepare(
        'SELECT a.row, count(DISTINCT m.row) n FROM graph_acts a JOIN graph_mentions m ON m.key = a.key GROUP BY a.row',
      )
      .all() as { row: number; n: number }[];
    return new Map(rows.map(({ row, n }) => [row, n]));
  }

  /** Every instrument cited, with how many documents rest on it and cite it. */
  #rankedKeys(): RankedKey[] {
    return this.#memory.lately('ranked', () => this.#rank());
  }

  #rank(): RankedKey[] {
    const rows = this.#db
      .prepare(
        `SELECT key, count(DISTINCT row) documents,
           count(DISTINCT CASE WHEN role <> 'mention' THEN row END) rests, max(number) number, max(issuer) issuer
         FROM graph_mentions GROUP BY key`,
      )
      .iterate();
    const bears = this.#db.prepare('SELECT 1 FROM graph_acts WHERE number = ? LIMIT 1');
    // Its own memory of answers, to be forgotten: every instrument is asked about once.
    const instruments = new Instruments(this.#db);
    const merged = new Map<string, RankedKey>();
    for (const row of rows) {
      const { key, documents, rests, number, issuer } = row as unknown as CountedKey;
      const whole = isComplete(key) && !key.startsWith('name:') ? key : instruments.canonical(key);
      const entry = merged.get(whole) ?? { key: whole, documents: 0, rests: 0, held: false, named: false };
      entry.documents += documents;
      entry.rests += rests;
      entry.named ||= issuer !== null;
      entry.held ||= number !== null && bears.get(number) !== undefined && instruments.held(whole) !== null;
      merged.set(whole, entry);
    }
    return [...merged.values()].sort(
      (a, b) => b.rests - a.rests || b.documents - a.documents || a.key.localeCompare(b.key),
    );
  }
}

/** What mentions under one key say. */
interface CountedKey {
  key: string;
  documents: number;
  rests: number;
  number: string | null;
  issuer: string | null;
}

interface RankedKey {
  key: string;
  documents: number;
  /** Documents that rest on it, rather than only name it. */
  rests: number;
  held: boolean;
  /** Somebody says whose it is, be it without the place. */
  named: boolean;
}
