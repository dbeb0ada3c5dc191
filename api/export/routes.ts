/** Downloads where people stand: the list they look at, the document they read. */
import type { Hono } from 'hono';
import type { InstrumentUse, WantedInstrument } from '../../web/views.ts';
import { RELATION_WORDS } from '../../web/words.ts';
import { dutyRequest } from '../pages/duties.ts';
import { searchRequest } from '../pages/search.ts';
import { ProblemError } from '../problems.ts';
import { attachment, found } from '../routes/documents.ts';
import type { Services } from '../services.ts';
import { today } from '../today.ts';
import { toAkomaNtoso } from './akoma-ntoso.ts';
import { dutiesCsv } from './duties-csv.ts';
import { dutiesIcs, ICS_TYPE } from './duties-ics.ts';
import { dutiesXlsx } from './duties-xlsx.ts';
import { toJsonLd } from './json-ld.ts';
import { type Column, DOCUMENT_COLUMNS, LIST_FORMATS, type ListFormat, writeList } from './lists.ts';

/** Most lines one download holds; whole corpora go through `can-cu export`. */
const MOST = 10_000;
const PAGE = 100;

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
    const send = (body: Uint8Array | string, type: string) =>
      c.body(typeof body === 'string' ? body : new Uint8Array(body), 200, {
        'content-type': type,
        'content-disposition': attachment(`${name}.${format}`),
      });
    if (name === 'nhiem-vu' && format === 'ics') return send(calendar(services, params), ICS_TYPE);
    if (!name || !isListFormat(format))
      throw new ProblemError(404, 'Chỉ xuất được dạng csv, xlsx hoặc jsonl.');
    const type = LIST_FORMATS[format];
    if (name === 'nhiem-vu') return send(await dutySheet(services, params, format), type);
    if (name === 'can-tim') {
      const { wanted } = services.graph.wanted(1, MOST);
      return send(await writeList(format, 'Cần tìm', WANTED_COLUMNS, wanted), type);
    }
    if (name === 'dua-vao') {
      const key = (params.get('van-kien') ?? '').slice(0, 600);
      const year = params.get('nam');
      const view = services.graph.instrument(key, {
        page: 1,
        size: MOST,
        year: year === 'khong-ro' ? '' : year,
      });
      if (!view) throw new ProblemError(404, 'Không văn bản nào trong kho nhắc đến văn kiện này.');
      return send(await writeList(format, 'Dựa vào', USE_COLUMNS, view.uses), type);
    }
    return send(await writeList(format, 'Văn bản', DOCUMENT_COLUMNS, everyHit(services, params)), type);
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

async function dutySheet(
  services: Services,
  params: URLSearchParams,
  format: ListFormat,
): Promise<Uint8Array | string> {
  const rows = services.duties.rows(dutyRequest(params), MOST);
  if (format === 'csv') return dutiesCsv(rows);
  if (format === 'xlsx') return dutiesXlsx(rows);
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function calendar(services: Services, params: URLSearchParams): string {
  const request = dutyRequest(params);
  const name = request.unit ? `Nhiệm vụ của ${request.unit}` : 'Nhiệm vụ';
  return dutiesIcs(services.duties.rows(request, MOST), { name, today: today() });
}

/** Every document of a list, page by page as the search gives them. */
function everyHit(services: Services, params: URLSearchParams) {
  const hits = [];
  for (let page = 1; hits.length < MOST; page++) {
    const result = services.search({ ...searchRequest(params, PAGE), page });
    hits.push(...result.hits);
    if (result.hits.length === 0 || hits.length >= result.total) break;
  }
  return hits;
}

function isListFormat(format: string | undefined): format is ListFormat {
  return format !== undefined && format in LIST_FORMATS;
}
