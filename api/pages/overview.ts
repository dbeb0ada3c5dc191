/** /thong-ke and /gioi-thieu. */
import type { Hono } from 'hono';
import { aboutPage } from '../../web/about.ts';
import { statisticsPage } from '../../web/statistics.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { today } from '../today.ts';
import { uiOf } from '../visit.ts';

export function overviewPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/thong-ke', (c) => c.html(statisticsPage(uiOf(c, policy), services.statistics(), today())));
  app.get('/gioi-thieu', (c) => c.html(aboutPage(uiOf(c, policy), services.version)));
}
