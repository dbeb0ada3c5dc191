/** /api/documents/{id}/corrections: what readers set right, kept apart from the machine's reading. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { Correction } from '../../corpus/corrections.ts';
import { ProblemError } from '../problems.ts';
import { IdParam } from '../requests.ts';
import { answer, problems, WRITERS } from '../schemas.ts';
import { requireWriter } from '../security.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { found, limit } from './documents.ts';

const WRITE_LIMIT = 64 * 1024;

export function correctionRoutes(app: OpenAPIHono, services: Services, policy: AccessPolicy): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/documents/{id}/corrections',
      summary: 'Các đính chính của một văn bản, ai và khi nào',
      tags: ['Đính chính'],
      request: { params: IdParam },
      responses: { 200: answer('Corrections', 'Đính chính, cũ trước'), ...problems(400, 404) },
    }),
    (c) => {
      const { id } = c.req.valid('param');
      found(services, id);
      const corrections = services.corrections.list(id);
      return c.json({ total: corrections.length, corrections }, 200);
    },
  );

  const guard = limit(WRITE_LIMIT);
  app.use('/api/documents/:id/corrections/*', async (c, next) => {
    if (c.req.method === 'GET') return next();
    requireWriter(c, policy);
    return guard(c, next);
  });
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/documents/{id}/corrections',
      summary: 'Thêm một đính chính (chỉ trên máy này, hoặc có mã truy cập)',
      tags: ['Đính chính'],
      security: WRITERS,
      request: {
        params: IdParam,
        body: {
          required: true,
          content: {
            'application/json': {
              schema: z.object({ correction: Correction, who: z.string().trim().min(1).max(100) }),
            },
          },
        },
      },
      responses: { 201: answer('StoredCorrection', 'Đã ghi'), ...problems(400, 401, 403, 404, 413, 415) },
    }),
    (c) => {
      const { correction, who } = c.req.valid('json');
      const stored = services.corrections.add(c.req.valid('param').id, correction, who);
      if (!stored) throw new ProblemError(404, 'Không có văn bản này.');
      return c.json(stored, 201);
    },
  );

  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/documents/{id}/corrections/{number}',
      summary: 'Rút một đính chính',
      tags: ['Đính chính'],
      security: WRITERS,
      request: { params: IdParam.extend({ number: z.coerce.number().int().positive() }) },
      responses: { 204: { description: 'Đã rút' }, ...problems(400, 401, 403, 404) },
    }),
    (c) => {
      const { id, number } = c.req.valid('param');
      const mine = services.corrections.list(id).some((s) => s.number === number);
      if (!mine || !services.corrections.withdraw(number))
        throw new ProblemError(404, 'Không có đính chính này.');
      return c.body(null, 204);
    },
  );
}
