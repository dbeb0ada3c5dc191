/** /api/instruments and /api/graph: what is known of an instrument, what is wanted, and how they hang together. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { linkPages } from '../links.ts';
import { ProblemError } from '../problems.ts';
import { IdParam, KeyParam, paging } from '../requests.ts';
import { answer, problems } from '../schemas.ts';
import type { Services } from '../services.ts';

export function instrumentRoutes(app: OpenAPIHono, services: Services): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/instruments/wanted',
      summary: 'Văn bản được viện dẫn nhưng kho chưa có, viện dẫn nhiều nhất trước',
      tags: ['Văn kiện'],
      request: { query: z.object(paging) },
      responses: { 200: answer('WantedInstruments', 'Một trang danh sách cần tìm'), ...problems(400) },
    }),
    (c) => {
      const { page, size } = c.req.valid('query');
      const result = services.graph.wanted(page, size);
      linkPages(c, page, size, result.total);
      return c.json(result, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/instruments/{key}',
      summary: 'Mọi điều kho biết về một văn kiện, và văn bản nào nói thế',
      tags: ['Văn kiện'],
      request: {
        params: KeyParam,
        query: z.object({
          page: paging.page,
          size: z.coerce.number().int().min(1).max(1000).default(1000).openapi({
            description: 'Số văn bản viện dẫn một trang; tổng số có ở years và X-Total-Count',
          }),
          year: z
            .string()
            .regex(/^\d{4}$/)
            .optional()
            .openapi({ description: 'Chỉ văn bản viện dẫn ban hành năm này' }),
        }),
      },
      responses: { 200: answer('InstrumentView', 'Văn kiện'), ...problems(400, 404) },
    }),
    (c) => {
      const { page, size, year = null } = c.req.valid('query');
      const view = services.graph.instrument(c.req.valid('param').key, { page, size, year });
      if (!view) throw new ProblemError(404, 'Không văn bản nào trong kho nhắc đến văn kiện này.');
      const asked = view.years.filter((one) => year === null || one.year === year);
      linkPages(
        c,
        page,
        size,
        asked.reduce((sum, { count }) => sum + count, 0),
      );
      return c.json(view, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/graph/{id}',
      summary: 'Đồ thị căn cứ quanh một văn bản (mã văn bản hoặc khóa văn kiện)',
      tags: ['Văn kiện'],
      request: {
        params: IdParam.extend({ id: z.string().min(1).max(600) }),
        query: z.object({
          depth: z.coerce.number().int().min(1).max(6).default(2),
          limit: z.coerce.number().int().min(1).max(300).default(120),
        }),
      },
      responses: { 200: answer('GraphView', 'Nút và cạnh'), ...problems(400, 404) },
    }),
    (c) => {
      const { depth, limit } = c.req.valid('query');
      const view = services.graph.neighbourhood(c.req.valid('param').id, depth, limit);
      if (!view) throw new ProblemError(404, 'Không có văn bản hay văn kiện này.');
      return c.json(view, 200);
    },
  );
}
