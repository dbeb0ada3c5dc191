/** The services over a store: joins the indexes' answers with the catalogue and puts them in the shape pages want. */
import type { Store } from '../corpus/store.ts';
import { Catalogue, type CatalogueEntry } from '../index/catalogue.ts';
import { Search } from '../index/search.ts';
import { PARSER_VERSION, readDirectives } from '../ingest/ingest.ts';
import type { FileInput, UploadOutcome } from '../web/views.ts';
import { searchService } from './answers/searching.ts';
import type { Services } from './services.ts';

export function openServices(store: Store, version: string): Services {
  const catalogue = new Catalogue(store.db);
  const search = new Search(store.db);
  return {
    version,
    documents: {
      get: (id) => store.get(id),
      card: (id) => catalogue.get(id),
      count: () => store.count(),
      latest: (limit) => catalogue.latest(limit),
      original: (sha256) => store.originals.read(sha256),
      similar: (id, limit) => similar(store, catalogue, search, id, limit),
    },
    search: searchService(search, catalogue),
    upload: (file) => upload(store, file),
    failures: () => store.failures(),
    corrections: {
      list: (id) => store.corrections(id),
      add: (id, correction, who) => store.correct(id, correction, who),
      withdraw: (number) => store.withdraw(number),
      uncorrected: (id) => store.getUncorrected(id),
    },
  } as unknown as Services;
}

/** Documents that answer to this one's title and opening: the question a reader would ask to find more like it. */
function similar(
  store: Store,
  catalogue: Catalogue,
  search: Search,
  id: string,
  limit: number,
): CatalogueEntry[] {
  const own = catalogue.get(id);
  const row = store.row(id);
  if (!own?.title || row === null) return [];
  return search
    .rank(own.title.slice(0, 300), limit + 1)
    .filter((hit) => hit.row !== row)
    .map((hit) => catalogue.byRow(hit.row))
    .filter((entry) => entry !== null)
    .slice(0, limit);
}

async function upload(store: Store, file: FileInput): Promise<UploadOutcome[]> {
  const outcomes: UploadOutcome[] = [];
  for (const read of await readDirectives(file)) {
    if (read.ok) {
      const { id, outcome } = store.save(read.directive, read.bytes, PARSER_VERSION);
      outcomes.push({
        ok: true,
        file: read.directive.source.file,
        id,
        title: read.directive.title,
        already: outcome === 'unchanged',
        warnings: read.directive.warnings.length,
      });
    } else {
      const { file: name, code, reason, hint } = read;
      store.fail({ file: name, code, reason, hint }, read.bytes, PARSER_VERSION);
      outcomes.push({ ok: false, file: name, code, reason, hint });
    }
  }
  return outcomes;
}
