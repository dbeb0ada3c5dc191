/** /kiem-tra: the draft check, by file or by pasted text. */
import type { Hono } from 'hono';
import { checkFormPage, checkReportPage } from '../../web/check.ts';
import type { FileInput } from '../../web/views.ts';
import { limit } from '../routes/documents.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { formOf } from '../uploads.ts';
import { uiOf } from '../visit.ts';

export function checkPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/kiem-tra', (c) => c.html(checkFormPage(uiOf(c, policy), null)));

  app.post('/kiem-tra', limit(policy.uploadLimit), async (c) => {
    const ui = uiOf(c, policy);
    const draft = await draftOf(await formOf(c));
    if (!draft) return c.html(checkFormPage(ui, ui.t('Hãy chọn một tệp hoặc dán nội dung dự thảo.')), 400);
    const report = await services.check(draft);
    if ('failed' in report) return c.html(checkFormPage(ui, `${report.failed} ${report.hint}`.trim()), 422);
    return c.html(checkReportPage(ui, report));
  });
}

/** The file when there is one, else the pasted text, else null. */
async function draftOf(form: Record<string, unknown>): Promise<FileInput | null> {
  const file = [form.tep].flat().find((value): value is File => value instanceof File && value.size > 0);
  if (file) return { name: file.name || 'du-thao', bytes: new Uint8Array(await file.arrayBuffer()) };
  const text = typeof form['van-ban'] === 'string' ? form['van-ban'].trim() : '';
  return text ? { name: 'du-thao.txt', bytes: new TextEncoder().encode(text) } : null;
}
