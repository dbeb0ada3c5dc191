/** What became of an instrument, as documents of the corpus tell it; nothing that cannot be. */
import { parseSymbol } from '../../corpus/instrument.ts';
import { firstDay, lastDay, type PartialDate } from '../../corpus/partial-date.ts';
import { reach, readEffect } from './effect.ts';
import type { Fate } from './finding.ts';
import { rankOf } from './first-mention.ts';
import type { Testimony } from './testimony.ts';

const EDGES = 50;

interface Ending {
  row: number;
  kind: Fate['kind'];
  source: string;
  start: number;
  stop: number;
}

/** Replacements, repeals and amendments of an instrument, each with who tells it. */
export function fatesOf(testimony: Testimony, key: string, keys: readonly string[], apart: number): Fate[] {
  const { instruments } = testimony;
  const edges = keys.flatMap((one) =>
    testimony.all<Ending>(
      `SELECT row, kind, source, start, stop FROM graph_edges
       WHERE target = ? AND kind IN ('replaces', 'repeals', 'amends') AND row <> ? LIMIT ${EDGES}`,
      one,
      apart,
    ),
  );
  const fates = new Map<string, Fate>();
  for (const edge of edges) {
    const witness = instruments.witness(edge);
    const teller = testimony.record(witness.document);
    const canonical = instruments.canonical(edge.source);
    const source = instruments.held(canonical)?.key ?? canonical;
    if (!teller || keys.includes(source)) continue;
    const touched = edge.kind === 'amends' ? 'whole' : reach(teller.text, edge.start, edge.stop, key, teller);
    if (touched === 'nothing') continue;
    const since = sinceOf(testimony, source);
    if (!possible(testimony, key, source, since)) continue;
    // "Bãi bỏ khoản 2 Điều 3 của …" ends a part: the instrument itself lives on.
    const kind = touched === 'part' ? 'amends' : edge.kind;
    const id = `${kind}|${source}`;
    const fate = fates.get(id) ?? {
      kind,
      by: instruments.label(source),
      byKey: source,
      byDate: instruments.best(source).date,
      since,
      told: [],
    };
    if (!fate.told.some((t) => t.document === witness.document)) fate.told.push(testimony.evidence(witness));
    fates.set(id, fate);
  }
  return [...fates.values()];
}

/** Day an act takes effect by its own words, else its date. */
function sinceOf(testimony: Testimony, source: string): PartialDate | null {
  const act = testimony.instruments.act(source);
  if (!act) return testimony.instruments.best(source).date;
  return readEffect(testimony.record(act.id)) ?? act.issued;
}

/** A weaker act cannot change a stronger one, nor an older a younger: such an edge was misread. */
function possible(testimony: Testimony, key: string, source: string, since: PartialDate | null): boolean {
  const [target, actor] = [testimony.instruments.best(key), testimony.instruments.best(source)];
  const [above, below] = [rankOf(actor), rankOf(target)];
  if (above !== null && below !== null && above > below) return false;
  const [born, changed] = [yearOrDate(target), since ?? yearOrDate(actor)];
  return born === null || changed === null || lastDay(changed) >= firstDay(born);
}

/** The date of an instrument, or the year its symbol carries. */
function yearOrDate(of: { date: string | null; number: string | null }): PartialDate | null {
  return of.date ?? (of.number ? (parseSymbol(of.number)?.year?.toString() ?? null) : null);
}
