/** /van-ban/{id}: one document beside its facts. */
import type { Hono } from 'hono';
import { documentPage } from '../../web/document.ts';
import { parseMark } from '../../web/proof.ts';
import { found } from '../routes/documents.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { uiOf } from '../visit.ts';

export function documentPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/van-ban/:id', (c) => {
    const ui = uiOf(c, policy);
    const record = found(services, c.req.param('id'));
    return c.html(
      documentPage(ui, {
        record,
        instrument: services.graph.keyOf(record.id),
        bases: services.graph.basesOf(record.id),
        citedBy: services.graph.citedBy(record.id),
        similar: services.documents.similar(record.id, 5),
        corrections: services.corrections.list(record.id),
        marked: parseMark(c.req.query('danh-dau'), record.text.length),
        today: today(),
      }),
    );
  });
}

/** Today in Vietnam, whatever the machine's clock zone: deadlines are Vietnamese days. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
