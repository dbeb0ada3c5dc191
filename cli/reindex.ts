/** `can-cu reindex`: rebuild every index from the records; with --parse, read the originals again first. */
import { PARSER_VERSION, readDirectives } from '../ingest/ingest.ts';
import { openExistingHouse } from './house.ts';
import { progress, say } from './output.ts';

export async function reindex(options: { data: string; parse: boolean; all: boolean }): Promise<void> {
  const store = openExistingHouse(options.data);
  try {
    if (options.parse) await readAgain(store, options.all);
    const total = store.count();
    const bar = progress('Dựng lại chỉ mục');
    store.reindex((done) => bar.update(done, total));
    bar.stop();
    say(`Đã dựng lại chỉ mục của ${total} văn bản.`);
  } finally {
    store.close();
  }
}

async function readAgain(store: ReturnType<typeof openExistingHouse>, all: boolean): Promise<void> {
  const total = store.count();
  const bar = progress('Đọc lại bản gốc');
  let [done, changed] = [0, 0];
  for (const { directive, parserVersion } of store.records()) {
    bar.update(++done, total);
    if (!all && parserVersion >= PARSER_VERSION) continue;
    const { file, sha256 } = directive.source;
    const bytes = store.originals.read(sha256);
    if (!bytes) {
      say(`${file}: không còn bản gốc trong kho; giữ nguyên bản ghi cũ.`);
      continue;
    }
    for (const outcome of await readDirectives({ name: file, bytes })) {
      // A reading that now fails must not take away the record that was there.
      if (!outcome.ok) say(`${file}: ${outcome.reason} Giữ nguyên bản ghi cũ.`);
      else if (store.save(outcome.directive, outcome.bytes, PARSER_VERSION).outcome !== 'unchanged')
        changed++;
    }
  }
  bar.stop();
  say(`Đã đọc lại: ${changed} bản ghi thay đổi.`);
}
