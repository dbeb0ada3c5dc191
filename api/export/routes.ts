/** Downloads where people stand: the list they look at, the document they read. */
import type { Hono } from 'hono';
import { EXPORT_BOUNDS } from '../../web/exports.ts';
import type { InstrumentUse, WantedInstrument } from '../../web/views.ts';
import { RELATION_WORDS } from '../../web/words.ts';
import { dutyRequest } from '../pages/duties.ts';
import { searchRequest } from '../pages/search.ts';
import { ProblemError } from '../problems.ts';
import { attachment, found } from '../routes/documents.ts';
import type { Services } from '../services.ts';
import { today } from '../today.ts';
import { toAkomaNtoso } from './akoma-ntoso.ts';
import { dutiesCsvChunks } from './duties-csv.ts';
import { dutiesIcs, ICS_TYPE } from './duties-ics.ts';
import { dutiesXlsx } from './duties-xlsx.ts';
import { toJsonLd } from './json-ld.ts';
import {
  type Column,
  DOCUMENT_COLUMNS,
  LIST_FORMATS,
  type ListFormat,
  listChunks,
  writeList,
} from './lists.ts';

const DOCUMENT_FORMATS = {
  json: { type: 'application/json; charset=utf-8', extension: 'json' },
  jsonld: { type: 'application/ld+json; charset=utf-8', extension: 'jsonld' },
  akn: { type: 'application/akn+xml; charset=utf-8', extension: 'akn.xml' },
} as const;

const WANTED_COLUMNS: readonly Column<WantedInstrument>[] = [
  { key: 'key', header: 'Khóa', width: 40, value: (w) => w.key },
  { key: 'label', header: 'Văn kiện', width: 36, value: (w) => w.label },
  { key: 'title', header: 'Trích yếu', width: 60, value: (w) => w.title },
  { key: 'issuer', header: 'Cơ quan ban hành', width: 36, value: (w) => w.issuer },
  { key: 'date', header: 'Ngày', width: 12, value: (w) => w.date },
  { key: 'citedBy', header: 'Số văn bản viện dẫn', width: 18, value: (w) => w.citedBy },
];

/** Documents that cite an instrument, with the words they cite it by. */
const USE_COLUMNS: readonly Column<InstrumentUse>[] = [
  { key: 'document', header: 'Mã văn bản', width: 40, value: (u) => u.document },
  { key: 'label', header: 'Văn bản', width: 36, value: (u) => u.label },
  { key: 'title', header: 'Trích yếu', width: 60, value: (u) => u.title },
  { key: 'issuer', header: 'Cơ quan ban hành', width: 36, value: (u) => u.issuer },
  { key: 'issued', header: 'Ngày ban hành', width: 12, value: (u) => u.issued },
  { key: 'kind', header: 'Quan hệ', width: 18, value: (u) => RELATION_WORDS[u.kind] },
  { key: 'text', header: 'Viết là', width: 60, value: (u) => u.text },
];

export function exportRoutes(app: Hono, services: Services): void {
  app.get('/xuat/:file', async (c) => {
    const [, name, format] = /^(van-ban|nhiem-vu|can-tim|dua-vao)\.(\w+)$/.exec(c.req.param('file')) ?? [];
    const params = new URL(c.req.url).searchParams;
    const taken = name && format ? await take(services, name as ListName, format, params) : null;
    if (!taken) throw new ProblemError(404, 'Chỉ xuất được dạng csv, xlsx hoặc jsonl; sổ nhiệm vụ thêm ics.');
    const { body, type, lines, total } = taken;
    return c.body(typeof body === 'object' && 'next' in body ? flowing(body) : new Uint8Array(body), 200, {
      'content-type': type,
      // A list that was cut says so in its own name: "van-ban-20000-tren-35120.xlsx".
      'content-disposition': attachment(
        lines < total ? `${name}-${lines}-tren-${total}.${format}` : `${name}.${format}`,
      ),
      'x-total-count': String(total),
    });
  });

  app.get('/van-ban/:id/:format{jsonld|json|akn}', (c) => {
    const record = found(services, c.req.param('id'));
    const format = c.req.param('format') as keyof typeof DOCUMENT_FORMATS;
    const body =
      format === 'akn'
        ? toAkomaNtoso(record)
        : JSON.stringify(format === 'json' ? record : toJsonLd(record, new URL(c.req.url).origin), null, 1);
    return c.body(body, 200, {
      'content-type': DOCUMENT_FORMATS[format].type,
      'content-disposition': attachment(`${record.id}.${DOCUMENT_FORMATS[format].extension}`),
    });
  });
}

type ListName = 'van-ban' | 'nhiem-vu' | 'can-tim' | 'dua-vao';

interface Taken {
  body: Uint8Array | Generator<string>;
  type: string;
  /** In the file, and in the whole list. */
  lines: number;
  total: number;
}

/** One of the lists in one of the formats; null for a format it does not have. */
async function take(
  services: Services,
  name: ListName,
  format: string,
  params: URLSearchParams,
): Promise<Taken | null> {
  if (name === 'nhiem-vu') return takeDuties(services, format, params);
  if (!isListFormat(format)) return null;
  const most = EXPORT_BOUNDS[format];
  if (name === 'can-tim') {
    const { wanted, total } = services.graph.wanted(1, most);
    return written(format, 'Cần tìm', WANTED_COLUMNS, wanted, total);
  }
  if (name === 'dua-vao') {
    const key = (params.get('van-kien') ?? '').slice(0, 600);
    const asked = params.get('nam');
    const year = asked === 'khong-ro' ? '' : asked;
    const view = services.graph.instrument(key, { page: 1, size: most, year });
    if (!view) throw new ProblemError(404, 'Không văn bản nào trong kho nhắc đến văn kiện này.');
    const total = view.years
      .filter((one) => year === null || (one.year ?? '') === year)
      .reduce((sum, one) => sum + one.count, 0);
    return written(format, 'Dựa vào', USE_COLUMNS, view.uses, total);
  }
  const { documents, total } = services.listed(searchRequest(params), most);
  return written(format, 'Văn bản', DOCUMENT_COLUMNS, documents, total);
}

async function written<T>(
  format: ListFormat,
  sheet: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
  total: number,
): Promise<Taken> {
  const body =
    format === 'xlsx' ? await writeList(format, sheet, columns, rows) : listChunks(format, columns, rows);
  return { body, type: LIST_FORMATS[format], lines: rows.length, total };
}

async function takeDuties(
  services: Services,
  format: string,
  params: URLSearchParams,
): Promise<Taken | null> {
  if (format !== 'ics' && !isListFormat(format)) return null;
  const request = dutyRequest(params);
  const most = EXPORT_BOUNDS[format];
  const { total } = services.duties.list({ ...request, page: 1, size: 1 });
  const of = { lines: Math.min(total, most), total };
  if (format === 'csv')
    return { body: dutiesCsvChunks(services.duties.each(request, most)), type: LIST_FORMATS.csv, ...of };
  if (format === 'jsonl')
    return { body: linesOf(services.duties.each(request, most)), type: LIST_FORMATS.jsonl, ...of };
  const rows = services.duties.rows(request, most);
  if (format === 'xlsx') return { body: await dutiesXlsx(rows), type: LIST_FORMATS.xlsx, ...of };
  const name = request.unit ? `Nhiệm vụ của ${request.unit}` : 'Nhiệm vụ';
  const calendar = dutiesIcs(rows, { name, today: today() });
  return { body: new TextEncoder().encode(calendar), type: ICS_TYPE, ...of };
}

/** JSON Lines, a few hundred at a time. */
function* linesOf(rows: Iterable<object>): Generator<string> {
  let lines = '';
  let count = 0;
  for (const row of rows) {
    lines += `${JSON.stringify(row)}\n`;
    if (++count % 500 !== 0) continue;
    yield lines;
    lines = '';
  }
  if (lines) yield lines;
}

/** Text as a body that is made as fast as it is taken. */
function flowing(chunks: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = chunks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

function isListFormat(format: string | undefined): format is ListFormat {
  return format !== undefined && format in LIST_FORMATS;
}
