/** Figures over the whole corpus, counted by the indexes. */
import type { Catalogue } from '../../index/catalogue.ts';
import type { Graph } from '../../index/graph.ts';
import type { Statistics } from '../../web/views.ts';
import type { DutyService } from './duties.ts';

const TOP = 15;

export function statistics(catalogue: Catalogue, graph: Graph, duties: DutyService): Statistics {
  const totals = catalogue.totals();
  const { instruments, mostCited } = graph.statistics(TOP);
  const { units, months } = duties.counts();
  return {
    ...totals,
    instruments,
    byYear: catalogue.byYear(),
    byType: catalogue.byType(),
    byIssuer: catalogue.byIssuer(TOP),
    mostCited: mostCited.map(({ key, label, count }) => ({ value: key, label, count })),
    dutiesByMonth: months,
    dutiesByUnit: units.slice(0, TOP).map((u) => ({ ...u, value: u.label })),
  };
}
