/** Downloads where people stand: the list they look at, the document they read. */
import type { Hono } from 'hono';
import { searchRequest } from '../pages/search.ts';
import { ProblemError } from '../problems.ts';
import { attachment, found } from '../routes/documents.ts';
import type { Services } from '../services.ts';
import { toAkomaNtoso } from './akoma-ntoso.ts';
import { toJsonLd } from './json-ld.ts';
import { DOCUMENT_COLUMNS, LIST_FORMATS, type ListFormat, writeList } from './lists.ts';

/** Most documents one download holds; whole corpora go through `can-cu export`. */
const MOST = 10_000;
const PAGE = 500;

const DOCUMENT_FORMATS = {
  json: { type: 'application/json; charset=utf-8', extension: 'json' },
  jsonld: { type: 'application/ld+json; charset=utf-8', extension: 'jsonld' },
  akn: { type: 'application/akn+xml; charset=utf-8', extension: 'akn.xml' },
} as const;

export function exportRoutes(app: Hono, services: Services): void {
  app.get('/xuat/:file', async (c) => {
    const [, name, format] = /^(van-ban)\.(\w+)$/.exec(c.req.param('file')) ?? [];
    if (!name || !isListFormat(format))
      throw new ProblemError(404, 'Chỉ xuất được dạng csv, xlsx hoặc jsonl.');
    const params = new URL(c.req.url).searchParams;
    const bytes = await writeList(format, 'Văn bản', DOCUMENT_COLUMNS, everyHit(services, params));
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': LIST_FORMATS[format],
      'content-disposition': attachment(`${name}.${format}`),
    });
  });

  app.get('/van-ban/:id/:format{json|jsonld|akn}', (c) => {
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

function everyHit(services: Services, params: URLSearchParams) {
  const hits = [];
  for (let page = 1; hits.length < MOST; page++) {
    const result = services.search({ ...searchRequest(params, PAGE), page });
    hits.push(...result.hits);
    if (result.hits.length < PAGE || hits.length >= result.total) break;
  }
  return hits;
}

export function isListFormat(format: string | undefined): format is ListFormat {
  return format !== undefined && format in LIST_FORMATS;
}
