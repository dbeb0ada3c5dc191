/** /api/duties: the register, and who ordered a task. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { linkPages } from '../links.ts';
import { DutyQuery } from '../requests.ts';
import { answer, problems } from '../schemas.ts';
import type { Services } from '../services.ts';

export function dutyRoutes(app: OpenAPIHono, services: Services): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/duties',
      summary: 'Sổ nhiệm vụ: ai làm gì, hạn nào, câu nào nói thế',
      tags: ['Nhiệm vụ'],
      request: { query: DutyQuery },
      responses: { 200: answer('DutyResult', 'Một trang sổ nhiệm vụ'), ...problems(400) },
    }),
    (c) => {
      const query = c.req.valid('query');
      const result = services.duties.list(query);
      linkPages(c, query.page, query.size, result.total);
      return c.json(result, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/duties/who-ordered',
      summary: 'Ai giao việc này? Nhiệm vụ khớp mô tả và chuỗi căn cứ phía trên',
      tags: ['Nhiệm vụ'],
      request: {
        query: z.object({
          q: z.string().min(2).max(1000).openapi({ description: 'Mô tả công việc' }),
          limit: z.coerce.number().int().min(1).max(50).default(10),
        }),
      },
      responses: { 200: answer('OrderedBy', 'Các nhiệm vụ khớp, sát nhất trước'), ...problems(400) },
    }),
    (c) => {
      const { q, limit } = c.req.valid('query');
      return c.json({ orders: services.duties.whoOrdered(q, limit) }, 200);
    },
  );
}
