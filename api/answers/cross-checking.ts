/** What a reader should look at twice in one document: tasks against recipients, leads, dates and the plan above. */
import type { Directive, Warning } from '../../corpus/record.ts';
import { crossChecks } from '../../index/cross-checks.ts';

/** Documents compared with: the nearest ones the record rests on. */
const MOST_SUPERIORS = 8;

/** The cross-checks of a record as warnings beside those it was read with. `held` gives cited instruments' documents. */
export function crossWarnings(
  record: Directive,
  held: ReadonlyMap<string, string>,
  get: (id: string) => Directive | null,
): Warning[] {
  const above = record.citations
    .filter((c) => c.role === 'basis' || c.role === 'implements')
    .map((c) => held.get(c.instrument))
    .filter((id) => id !== undefined);
  const superiors = [...new Set(above)]
    .slice(0, MOST_SUPERIORS)
    .map(get)
    .filter((superior) => superior !== null);
  return crossChecks(record, superiors).map(({ code, message, start, end }) => ({
    code,
    message,
    start,
    end,
  }));
}
