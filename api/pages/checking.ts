/** /kiem-tra: the draft check, by file or by pasted text. */
import type { Context, Hono } from 'hono';
import { checkFormPage, checkReportPage } from '../../web/check.ts';
import type { CheckReport, FileInput } from '../../web/views.ts';
import { withComments } from '../export/word-comments.ts';
import { attachment, limit } from '../routes/documents.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { formOf } from '../uploads.ts';
import { uiOf } from '../visit.ts';

const NOT_WORD = 'Chỉ ghi nhận xét được vào tệp Word (.docx).';

export function checkPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/kiem-tra', (c) => c.html(checkFormPage(uiOf(c, policy), null)));

  app.post('/kiem-tra', limit(policy.uploadLimit), async (c) => {
    const ui = uiOf(c, policy);
    const form = await formOf(c);
    const draft = await draftOf(form);
    if (!draft) return c.html(checkFormPage(ui, ui.t('Hãy chọn một tệp hoặc dán nội dung dự thảo.')), 400);
    const report = await services.check(draft);
    if ('failed' in report) return c.html(checkFormPage(ui, `${report.failed} ${report.hint}`.trim()), 422);
    if (form.dang === 'word')
      return commented(c, draft, report) ?? c.html(checkFormPage(ui, ui.t(NOT_WORD)), 422);
    return c.html(checkReportPage(ui, report));
  });
}

/** The draft itself with the findings as Word comments; null when it is no Word file. */
function commented(c: Context, draft: FileInput, { record, findings }: CheckReport): Response | null {
  if (record.source.format !== 'docx') return null;
  const { bytes } = withComments(draft.bytes, record.text, findings, new Date().toISOString());
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': attachment(draft.name.replace(/(\.docx)?$/i, '-nhan-xet.docx')),
  });
}

/** The file when there is one, else the pasted text, else null. */
async function draftOf(form: Record<string, unknown>): Promise<FileInput | null> {
  const file = [form.tep].flat().find((value): value is File => value instanceof File && value.size > 0);
  if (file) return { name: file.name || 'du-thao', bytes: new Uint8Array(await file.arrayBuffer()) };
  const text = typeof form['van-ban'] === 'string' ? form['van-ban'].trim() : '';
  return text ? { name: 'du-thao.txt', bytes: new TextEncoder().encode(text) } : null;
}
