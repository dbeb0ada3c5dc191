/** /api/documents: list and search, one record, its original, uploading. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { linkPages } from '../links.ts';
import { ProblemError } from '../problems.ts';
import { asList, DocumentQuery, IdParam } from '../requests.ts';
import { answer, problems, WRITERS } from '../schemas.ts';
import { requireWriter, SANDBOX_CSP } from '../security.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { filesOf } from '../uploads.ts';

const CONTENT_TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
};

export function documentRoutes(app: OpenAPIHono, services: Services, policy: AccessPolicy): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/documents',
      summary: 'Danh sách và tìm kiếm văn bản',
      tags: ['Văn bản'],
      request: { query: DocumentQuery },
      responses: {
        200: answer('SearchResult', 'Một trang kết quả; tiêu đề Link chỉ các trang khác'),
        ...problems(400),
      },
    }),
    (c) => {
      const query = c.req.valid('query');
      const result = services.search({
        ...query,
        type: asList(query.type),
        year: asList(query.year),
        issuer: asList(query.issuer),
        level: asList(query.level),
      });
      linkPages(c, query.page, query.size, result.total);
      return c.json(result, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/documents/{id}',
      summary: 'Bản ghi đầy đủ của một văn bản (đã đính chính)',
      tags: ['Văn bản'],
      request: { params: IdParam },
      responses: { 200: answer('Directive', 'Bản ghi'), ...problems(400, 404) },
    }),
    (c) => c.json(found(services, c.req.valid('param').id), 200),
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/documents/{id}/original',
      summary: 'Tệp gốc, đúng từng byte',
      tags: ['Văn bản'],
      request: { params: IdParam },
      responses: {
        200: {
          description: 'Tệp gốc, luôn để tải về',
          content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
        },
        ...problems(400, 404),
      },
    }),
    (c) => {
      const { source } = found(services, c.req.valid('param').id);
      const bytes = services.documents.original(source.sha256);
      if (!bytes) throw new ProblemError(404, 'Kho không còn giữ tệp gốc của văn bản này.');
      const etag = `"${source.sha256}"`;
      // Whatever is inside, the browser must not run it as ours: download, sandbox, no sniffing.
      const headers = {
        'content-type': CONTENT_TYPES[source.format] ?? 'application/octet-stream',
        'content-disposition': attachment(source.file),
        'content-security-policy': SANDBOX_CSP,
        'cache-control': 'private, max-age=31536000, immutable',
        etag,
      };
      if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
      return c.body(new Uint8Array(bytes), 200, headers);
    },
  );

  app.use('/api/documents', async (c, next) => {
    if (c.req.method !== 'POST') return next();
    requireWriter(c, policy);
    return limit(policy.uploadLimit)(c, next);
  });
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/documents',
      summary: 'Đưa tệp vào kho (chỉ trên máy này, hoặc có mã truy cập)',
      tags: ['Văn bản'],
      security: WRITERS,
      request: {
        body: {
          content: {
            'multipart/form-data': {
              schema: z.object({ file: z.any().openapi({ type: 'string', format: 'binary' }) }),
            },
          },
        },
      },
      responses: {
        201: answer('UploadOutcomes', 'Ít nhất một tệp đã thành văn bản'),
        422: answer('UploadOutcomes', 'Không tệp nào đọc được; mỗi tệp kèm lý do'),
        ...problems(400, 401, 403, 413, 415),
      },
    }),
    async (c) => {
      const files = await filesOf(c);
      const outcomes = [];
      for (const file of files) outcomes.push(...(await services.upload(file)));
      return c.json({ outcomes }, outcomes.some((o) => o.ok) ? 201 : 422);
    },
  );
}

export function found(services: Services, id: string) {
  const record = services.documents.get(id);
  if (!record) throw new ProblemError(404, `Không có văn bản nào mang mã "${id.slice(0, 100)}".`);
  return record;
}

/** Stops reading a body at the limit, with a problem instead of a cut connection. */
export function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new ProblemError(
        413,
        `Tệp lớn hơn mức ${Math.floor(maxSize / 1024 / 1024)} MB cho phép. Hãy chia nhỏ hoặc dùng lệnh "can-cu ingest".`,
      );
    },
  });
}

/** RFC 6266: an ASCII name for old readers, the true one in UTF-8; quotes and line breaks cannot end the header. */
export function attachment(name: string): string {
  const base = name.split(/[/\\]/).pop() || 'van-ban';
  const ascii = base
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;]/g, '_');
  const utf8 = encodeURIComponent(base).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii || 'van-ban'}"; filename*=UTF-8''${utf8}`;
}
