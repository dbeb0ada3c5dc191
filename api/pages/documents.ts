/** /van-ban/{id}: one document beside its facts. */
import type { Hono } from 'hono';
import type { Directive } from '../../corpus/record.ts';
import { documentPage, similarPage } from '../../web/document.ts';
import { parseMark } from '../../web/proof.ts';
import { crossWarnings } from '../answers/cross-checking.ts';
import { found } from '../routes/documents.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { today } from '../today.ts';
import { uiOf } from '../visit.ts';

/** Citing documents listed on a page; the rest are on the instrument's own. */
const USES_SHOWN = 50;

export function documentPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/van-ban/:id', (c) => {
    const ui = uiOf(c, policy);
    const record = found(services, c.req.param('id'));
    const held = heldAmong(services, record);
    const crossed = crossWarnings(record, held, (id) => services.documents.get(id));
    return c.html(
      documentPage(ui, {
        record: { ...record, warnings: [...record.warnings, ...crossed] },
        instrument: services.graph.keyOf(record.id),
        held,
        keyOf: (key) => services.graph.keyWithin(record.id, key),
        citedBy: services.graph.citedBy(record.id, USES_SHOWN),
        corrections: services.corrections.list(record.id),
        marked: parseMark(c.req.query('danh-dau'), record.text.length),
        today: today(),
      }),
    );
  });

  app.get('/van-ban/:id/tuong-tu', (c) => {
    const record = found(services, c.req.param('id'));
    return c.html(similarPage(uiOf(c, policy), record, services.documents.similar(record.id, 8)));
  });
}

/** Which of the cited instruments are held: key → document id. */
function heldAmong(services: Services, record: Directive): Map<string, string> {
  const held = new Map<string, string>();
  for (const key of new Set(record.citations.map((c) => c.instrument))) {
    const document = services.graph.held(key);
    if (document && document !== record.id) held.set(key, document);
  }
  return held;
}
