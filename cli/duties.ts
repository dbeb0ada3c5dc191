/** `can-cu duties`: the register on the terminal, and who ordered a task. */

import { deadlineWords, documentName, performers } from '../api/export/duty-sheet.ts';
import { today } from '../api/today.ts';
import { formatVietnamese } from '../corpus/partial-date.ts';
import type { Store } from '../corpus/store.ts';
import { DutyRegister, type DutyRow, type DutyState, whoOrdered } from '../index/duties.ts';
import { Graph } from '../index/graph.ts';
import { openExistingHouse } from './house.ts';
import { printable, printJson, printTable, say } from './output.ts';

export interface DutiesOptions {
  data: string;
  json: boolean;
  query?: string;
  unit?: string;
  role?: 'lead' | 'support';
  document?: string;
  from?: string;
  to?: string;
  when?: DutyState;
  whoOrdered?: string;
  limit: number;
}

export function duties(options: DutiesOptions): void {
  const store = openExistingHouse(options.data);
  try {
    if (options.whoOrdered !== undefined) answerWhoOrdered(store, options.whoOrdered, options);
    else list(store, options);
  } finally {
    store.close();
  }
}

function list(store: Store, options: DutiesOptions): void {
  const { query, unit, role, document, from, to, when, limit } = options;
  const found = new DutyRegister(store.db).list(
    { q: query, unit, role, document, from, to, when, size: limit },
    today(),
  );
  if (options.json) {
    for (const duty of found.duties) printJson(duty);
    return;
  }
  if (found.duties.length > 0) printDuties(found.duties);
  say(`${found.total} nhiệm vụ${found.total > found.duties.length ? `, in ${found.duties.length}` : ''}.`);
}

function printDuties(rows: readonly DutyRow[]): void {
  printTable(
    ['Thời hạn', 'Chủ trì', 'Phối hợp', 'Nhiệm vụ', 'Văn bản'],
    rows.map((d) => [
      deadlineWords(d),
      performers(d, 'lead'),
      performers(d, 'support'),
      d.text,
      `${documentName(d)}\n${d.document}, mục ${d.section || '–'}`,
    ]),
    [1.5, 2, 2, 6, 2.5],
  );
}

/** How far up the chain of bases an answer goes. */
const CHAIN_DEPTH = 4;

function answerWhoOrdered(store: Store, task: string, options: DutiesOptions): void {
  const graph = new Graph(store.db);
  const register = new DutyRegister(store.db);
  const limit = Math.min(options.limit, 20);
  const answers = whoOrdered(store.db, register, task, limit, (document) =>
    graph.chain(document, CHAIN_DEPTH),
  );
  if (options.json) {
    for (const answer of answers) printJson(answer);
    return;
  }
  for (const { duty, match, bases } of answers) {
    const lines = [
      `${documentName(duty)}${duty.issued ? ` ngày ${formatVietnamese(duty.issued)}` : ''}, ${duty.issuer ?? ''} — ${match}`,
      `  “${duty.text}”`,
      `  Chủ trì: ${performers(duty, 'lead')}. Thời hạn: ${deadlineWords(duty) || 'không ghi'}.`,
      ...bases.map(
        (basis) =>
          `  ${'  '.repeat(basis.depth)}↑ ${basis.label}${basis.document ? '' : ' (ngoài kho)'}${basis.told ? ' (theo lời văn bản khác)' : ''}`,
      ),
    ];
    process.stdout.write(`${printable(lines.join('\n'))}\n\n`);
  }
  say(
    answers.length > 0
      ? `${answers.length} nhiệm vụ khớp.`
      : 'Không tìm thấy văn bản nào trong kho giao việc này.',
  );
}
