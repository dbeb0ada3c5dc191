/** The services over a store: joins the indexes' answers with the catalogue and puts them in the shape pages want. */
import { type Config, DEFAULT_CONFIG } from '../corpus/config.ts';
import type { Store } from '../corpus/store.ts';
import { Catalogue } from '../index/catalogue.ts';
import { openKnowledge } from '../index/check/knowledge.ts';
import { DutyRegister } from '../index/duties.ts';
import { Graph, keyWithin } from '../index/graph.ts';
import { Memory } from '../index/memory.ts';
import { Search } from '../index/search.ts';
import { Suggest } from '../index/suggest.ts';
import { besideService } from './answers/beside.ts';
import { checkService } from './answers/checking.ts';
import { dutyService } from './answers/duties.ts';
import { Intake } from './answers/intake.ts';
import { listService } from './answers/listing.ts';
import { searchService } from './answers/searching.ts';
import { statistics } from './answers/statistics.ts';
import { suggestService } from './answers/suggesting.ts';
import type { Services } from './services.ts';

/** How far above a duty's document the chain of bases is shown. */
const CHAIN_DEPTH = 4;

/** The store must have been opened with the catalogue, search, duty and graph indexes. */
export function openServices(store: Store, version: string, config: Config = DEFAULT_CONFIG): Services {
  const catalogue = new Catalogue(store.db);
  const graph = new Graph(store.db);
  const search = new Search(store.db, { citedBy: (row) => graph.citingDocuments(row) });
  const duties = dutyService(store.db, new DutyRegister(store.db), (id) => graph.chain(id, CHAIN_DEPTH));
  const intake = new Intake(store);
  const memory = new Memory(store.db);
  const suggest = new Suggest(store.db);
  const found = searchService(search, catalogue);
  const figures = () => memory.lately('statistics', () => statistics(catalogue, graph, duties));
  return {
    version,
    documents: {
      get: (id) => store.get(id),
      count: () => store.count(),
      latest: (limit) => catalogue.latest(limit),
      addedAt: (id) => store.addedAt(id),
      original: (sha256) => store.originals.read(sha256),
      similar(id, limit) {
        const record = store.get(id);
        const hits = record ? search.similar(record, limit) : [];
        return hits.map((hit) => catalogue.byRow(hit.row)).filter((entry) => entry !== null);
      },
    },
    search: found,
    listed: listService(found, search, catalogue, (row) => graph.citingDocuments(row)),
    beside: besideService(graph, duties),
    suggest: suggestService(suggest),
    duties,
    graph: {
      keyWithin,
      held: (key) => graph.instruments.held(key)?.id ?? null,
      citedBy: (id, size) => ({
        total: graph.citedInYears(id).reduce((sum, { count }) => sum + count, 0),
        uses: graph.citedBy(id, { size }),
      }),
      instrument: (key, uses) => graph.instrument(key, uses),
      keyOf: (id) => graph.keyOf(id),
      wanted: (page, size) => graph.wanted(page, size),
      neighbourhood: (idOrKey, depth, limit) => graph.neighbourhood(idOrKey, depth, limit),
    },
    check: checkService(
      intake,
      () =>
        openKnowledge({
          db: store.db,
          get: (id) => store.get(id),
          rank: (text, size) => search.rank(text, size),
          similar: (draft, size) => search.similar(draft, size).map((hit) => hit.id),
        }),
      config,
    ),
    upload: (file) => intake.upload(file),
    failures: () => store.failures(),
    totals: () => ({ ...catalogue.totals(), dutiesByUnit: duties.counts().units }),
    statistics: figures,
    corrections: {
      list: (id) => store.corrections(id),
      add: (id, correction, who) => store.correct(id, correction, who),
      withdraw: (number) => store.withdraw(number),
      uncorrected: (id) => store.getUncorrected(id),
    },
    warmUp() {
      search.refresh();
      suggest.refresh();
      figures();
      // What was read through once need not stay.
      store.db.exec('PRAGMA shrink_memory');
    },
    close: () => intake.close(),
  };
}
