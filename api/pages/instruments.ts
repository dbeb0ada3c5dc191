/** /van-kien/{key}, /do-thi/{id}, /can-tim: instruments and how they hang together. */
import type { Hono } from 'hono';
import { graphPage } from '../../web/graph.ts';
import { instrumentPage, wantedPage } from '../../web/instrument.ts';
import { ProblemError } from '../problems.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { uiOf } from '../visit.ts';
import { pageOf } from './search.ts';

const WANTED_SIZE = 50;
const USES_SIZE = 50;
/** Instruments in one graph: web/client/graph.js folds and draws as many. */
const GRAPH_LIMIT = 300;

export function instrumentPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/van-kien/:key', (c) => {
    const page = pageOf(c.req.query('trang') ?? null);
    const asked = c.req.query('nam');
    const year = asked === 'khong-ro' ? '' : (asked?.slice(0, 4) ?? null);
    const view = services.graph.instrument(c.req.param('key').slice(0, 600), { page, size: USES_SIZE, year });
    if (!view) throw new ProblemError(404, 'Không văn bản nào trong kho nhắc đến văn kiện này.');
    return c.html(instrumentPage(uiOf(c, policy), view, { year, page, size: USES_SIZE }));
  });

  app.get('/do-thi/:id', (c) => {
    const depth = Math.min(4, pageOf(c.req.query('bac') ?? '2'));
    const view = services.graph.neighbourhood(c.req.param('id').slice(0, 600), depth, GRAPH_LIMIT);
    if (!view) throw new ProblemError(404, 'Không có văn bản hay văn kiện này.');
    return c.html(graphPage(uiOf(c, policy), view, depth));
  });

  app.get('/can-tim', (c) => {
    const page = pageOf(c.req.query('trang') ?? null);
    const { wanted, total } = services.graph.wanted(page, WANTED_SIZE);
    return c.html(wantedPage(uiOf(c, policy), wanted, total, page, WANTED_SIZE));
  });
}
