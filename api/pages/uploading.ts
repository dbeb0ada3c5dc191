/** /tai-len and /loi: files in, and those that could not be read. */
import type { Hono } from 'hono';
import { failuresPage, uploadPage } from '../../web/upload.ts';
import type { UploadOutcome } from '../../web/views.ts';
import { limit } from '../routes/documents.ts';
import { requireWriter } from '../security.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { filesOf } from '../uploads.ts';
import { uiOf } from '../visit.ts';

export function uploadPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/tai-len', (c) => c.html(uploadPage(uiOf(c, policy), null)));

  app.post(
    '/tai-len',
    async (c, next) => {
      requireWriter(c, policy);
      return next();
    },
    limit(policy.uploadLimit),
    async (c) => {
      const outcomes: UploadOutcome[] = [];
      for (const file of await filesOf(c)) outcomes.push(...(await services.upload(file)));
      return c.html(uploadPage(uiOf(c, policy), outcomes));
    },
  );

  app.get('/loi', (c) => c.html(failuresPage(uiOf(c, policy), services.failures())));
}
