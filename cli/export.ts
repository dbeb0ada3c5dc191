/** `can-cu export WHAT`: the store's content for other programs. Records and corrections stream; the rest are lists. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { dutiesCsv } from '../api/export/duties-csv.ts';
import { dutiesIcs } from '../api/export/duties-ics.ts';
import { dutiesXlsx } from '../api/export/duties-xlsx.ts';
import { type Column, type ListFormat, writeList } from '../api/export/lists.ts';
import { today } from '../api/today.ts';
import type { Store } from '../corpus/store.ts';
import { DutyRegister, type DutyRow } from '../index/duties.ts';
import { Graph, type WantedInstrument } from '../index/graph.ts';
import { openExistingHouse } from './house.ts';
import { say, UserError } from './output.ts';

type What = 'records' | 'duties' | 'instruments' | 'wanted' | 'corrections';
type ExportFormat = 'jsonl' | 'csv' | 'xlsx' | 'ics';

/** What each kind of data can be written as. */
const FORMATS: Record<What, readonly ExportFormat[]> = {
  records: ['jsonl'],
  duties: ['jsonl', 'csv', 'xlsx', 'ics'],
  instruments: ['jsonl'],
  wanted: ['jsonl', 'csv', 'xlsx'],
  corrections: ['jsonl'],
};
const ALL = 1_000_000;
const PAGE = 10_000;

export async function exportData(
  what: What,
  options: { data: string; format: ExportFormat; output?: string },
): Promise<void> {
  if (!FORMATS[what].includes(options.format)) {
    throw new UserError(`“${what}” chỉ xuất được dạng ${FORMATS[what].join(', ')}.`);
  }
  if (options.format === 'xlsx' && !options.output && process.stdout.isTTY) {
    throw new UserError('Tệp Excel cần tên tệp: thêm -o TỆP.xlsx');
  }
  const store = openExistingHouse(options.data);
  const out = options.output ? createWriteStream(options.output) : process.stdout;
  try {
    for await (const chunk of chunksOf(store, what, options.format)) {
      if (!out.write(chunk)) await once(out, 'drain');
    }
    if (options.output) await closed(out, options.output);
  } finally {
    store.close();
  }
}

async function closed(out: Writable, path: string): Promise<void> {
  out.end();
  await once(out, 'finish');
  say(`Đã ghi ${path}.`);
}

async function* chunksOf(
  store: Store,
  what: What,
  format: ExportFormat,
): AsyncGenerator<string | Uint8Array> {
  switch (what) {
    case 'records':
      for (const { directive } of store.records()) yield line(directive);
      return;
    case 'corrections':
      yield* goldRecords(store);
      return;
    case 'instruments':
      yield* instruments(store);
      return;
    case 'wanted':
      yield await writeList(
        format as ListFormat,
        'Cần tìm',
        WANTED_COLUMNS,
        new Graph(store.db).wanted(1, ALL).wanted,
      );
      return;
    case 'duties':
      yield* dutyChunks(store, format);
  }
}

/** Every corrected document as its whole corrected record beside what the machine had read: gold for the benches. */
function* goldRecords(store: Store): Generator<string> {
  const byDocument = Map.groupBy(store.corrections(), (correction) => correction.directive);
  for (const [id, corrections] of byDocument) {
    yield line({ id, corrections, corrected: store.get(id), read: store.getUncorrected(id) });
  }
}

/** Held instruments, then those only cited, most wanted first. */
function* instruments(store: Store): Generator<string> {
  const graph = new Graph(store.db);
  for (const { directive } of store.records()) yield line(graph.instrument(directive.id));
  for (const { key } of graph.wanted(1, ALL).wanted) yield line(graph.instrument(key));
}

async function* dutyChunks(store: Store, format: ExportFormat): AsyncGenerator<string | Uint8Array> {
  const day = today();
  const rows = allDuties(new DutyRegister(store.db), day);
  if (format === 'jsonl') for (const row of rows) yield line(row);
  else if (format === 'csv') yield dutiesCsv(rows);
  else if (format === 'xlsx') yield await dutiesXlsx(rows);
  else yield dutiesIcs(rows, { name: 'Sổ nhiệm vụ', today: day });
}

function allDuties(register: DutyRegister, day: string): DutyRow[] {
  const rows: DutyRow[] = [];
  for (let page = 1; ; page++) {
    const { duties, total } = register.list({ page, size: PAGE }, day);
    rows.push(...duties);
    if (duties.length === 0 || rows.length >= total) return rows;
  }
}

const WANTED_COLUMNS: readonly Column<WantedInstrument>[] = [
  { key: 'key', header: 'Khóa', width: 40, value: (w) => w.key },
  { key: 'label', header: 'Văn kiện', width: 40, value: (w) => w.label },
  { key: 'issuer', header: 'Cơ quan', width: 36, value: (w) => w.issuer },
  { key: 'date', header: 'Ngày', width: 12, value: (w) => w.date },
  { key: 'title', header: 'Trích yếu', width: 60, value: (w) => w.title },
  { key: 'citedBy', header: 'Số văn bản viện dẫn', width: 10, value: (w) => w.citedBy },
];

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
