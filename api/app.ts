/** The whole server as one function from requests to answers; nothing here listens on a port (see serve.ts). */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { assets } from './assets.ts';
import { onError, onInvalid, onNotFound } from './errors.ts';
import { exportRoutes } from './export/routes.ts';
import { openApiDocument } from './openapi.ts';
import { pages } from './pages/pages.ts';
import { checkRoutes, suggestRoutes } from './routes/checking.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { documentRoutes } from './routes/documents.ts';
import { dutyRoutes } from './routes/duties.ts';
import { instrumentRoutes } from './routes/instruments.ts';
import { hostCheck, sameSiteWrites, securityHeaders } from './security.ts';
import { type AccessPolicy, DEFAULT_ACCESS, type Services } from './services.ts';

/** Builds the server over its services. `policy` says who may reach it and write. */
export function createApp(services: Services, policy: Partial<AccessPolicy> = {}): Hono {
  const access: AccessPolicy = { ...DEFAULT_ACCESS, ...policy };
  const app = new OpenAPIHono({ defaultHook: onInvalid });

  app.use(securityHeaders());
  app.use(hostCheck(access));
  app.use(sameSiteWrites());
  app.route('/assets', assets());
  app.use(compress());
  // Before etag, which would hold a long list in memory to sign it.
  exportRoutes(app, services);
  app.use(etag());

  documentRoutes(app, services, access);
  correctionRoutes(app, services, access);
  dutyRoutes(app, services);
  instrumentRoutes(app, services);
  suggestRoutes(app, services);
  checkRoutes(app, services, access);
  openApiDocument(app, services.version);
  pages(app, services, access);

  app.notFound(onNotFound(app));
  app.onError(onError);
  return app as unknown as Hono;
}
