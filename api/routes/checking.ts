/** /api/check, /api/suggest, /api/health. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { checkSheet, commentedWord, NOT_WORD, WORD_TYPE } from '../export/checked-draft.ts';
import { ProblemError } from '../problems.ts';
import { answer, problems } from '../schemas.ts';
import { SANDBOX_CSP } from '../security.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { filesOf } from '../uploads.ts';
import { attachment, limit } from './documents.ts';

export function checkRoutes(app: OpenAPIHono, services: Services, policy: AccessPolicy): void {
  app.use('/api/check', limit(policy.uploadLimit));
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/check',
      summary: 'Kiểm tra dự thảo: một tệp, hoặc văn bản thuần; không lưu gì vào kho',
      tags: ['Dự thảo'],
      request: {
        query: z.object({
          format: z.enum(['json', 'docx', 'html']).default('json').openapi({
            description: 'json: bản ghi và phát hiện; docx: chính tệp Word kèm nhận xét; html: phiếu để in',
          }),
        }),
        body: {
          content: {
            'multipart/form-data': {
              schema: z.object({ file: z.any().openapi({ type: 'string', format: 'binary' }) }),
            },
            'text/plain': { schema: z.string() },
          },
        },
      },
      responses: {
        200: {
          description: 'Bản ghi đọc được và các phát hiện, theo dạng đã chọn',
          content: {
            ...answer('CheckReport', '').content,
            [WORD_TYPE]: { schema: z.string().openapi({ format: 'binary' }) },
            'text/html': { schema: z.string() },
          },
        },
        ...problems(400, 413, 415, 422),
      },
    }),
    async (c) => {
      const plain = /^text\/plain/i.test(c.req.header('content-type') ?? '');
      const file = plain
        ? { name: 'du-thao.txt', bytes: new TextEncoder().encode(await c.req.text()) }
        : (await filesOf(c))[0]!;
      if (file.bytes.length === 0) throw new ProblemError(400, 'Dự thảo trống.');
      const report = await services.check(file);
      if ('failed' in report) throw new ProblemError(422, `${report.failed} ${report.hint}`.trim());
      const { format } = c.req.valid('query');
      if (format === 'html')
        return c.html(checkSheet(report), 200, { 'content-security-policy': SANDBOX_CSP });
      if (format === 'json') return c.json(report, 200);
      const word = commentedWord(file, report);
      if (!word) throw new ProblemError(422, NOT_WORD);
      return c.body(new Uint8Array(word.bytes), 200, {
        'content-type': WORD_TYPE,
        'content-disposition': attachment(word.name),
      });
    },
  );
}

export function suggestRoutes(app: OpenAPIHono, services: Services): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/suggest',
      summary: 'Gợi ý khi gõ: số ký hiệu, trích yếu, cơ quan, đơn vị',
      tags: ['Tìm kiếm'],
      request: {
        query: z.object({
          q: z.string().max(300),
          limit: z.coerce.number().int().min(1).max(20).default(8),
        }),
      },
      responses: { 200: answer('Suggestions', 'Gợi ý, sát nhất trước'), ...problems(400) },
    }),
    (c) => {
      const { q, limit: most } = c.req.valid('query');
      return c.json({ suggestions: services.suggest(q, most) }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/health',
      summary: 'Máy chủ còn sống và kho mở được',
      tags: ['Máy chủ'],
      responses: { 200: answer('Health', 'Sống') },
    }),
    (c) =>
      c.json(
        { status: 'ok' as const, version: services.version, documents: services.documents.count() },
        200,
      ),
  );
}
