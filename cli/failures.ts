/** `can-cu failures`: what could not be read, why, and what to do. */
import { openStore } from '../corpus/store.ts';
import { printJson, printTable, say } from './output.ts';

export function failures(options: { data: string; json: boolean }): void {
  const store = openStore(options.data);
  const list = store.failures();
  store.close();
  if (options.json) for (const failure of list) printJson(failure);
  else if (list.length === 0) say('Mọi tệp đã nạp đều đọc được.');
  else {
    printTable(
      ['Tệp', 'Lý do', 'Cách xử lý', 'Số lần thử'],
      list.map((f) => [f.file, f.reason, f.hint ?? '', String(f.attempts)]),
      [3, 4, 4, 1],
    );
    say('Đọc lại sau khi đã xử lý: can-cu ingest --retry ĐƯỜNG_DẪN');
  }
}
