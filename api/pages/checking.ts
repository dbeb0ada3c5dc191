/** /kiem-tra: the draft check, by file or by pasted text, and what a checked draft can be taken away as. */
import type { Context, Hono } from 'hono';
import { checkFormPage, checkReportPage } from '../../web/check.ts';
import type { CheckReport, FileInput } from '../../web/views.ts';
import { type CheckedDraft, HeldDrafts } from '../answers/held-drafts.ts';
import { rightLines } from '../answers/right-lines.ts';
import { checkSheet, commentedWord, NOT_WORD, WORD_TYPE } from '../export/checked-draft.ts';
import { attachment, limit } from '../routes/documents.ts';
import { SANDBOX_CSP } from '../security.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { formOf } from '../uploads.ts';
import { uiOf } from '../visit.ts';

const FORGOTTEN = 'Kết quả này không còn được giữ. Dự thảo chỉ giữ trong bộ nhớ 30 phút; hãy kiểm tra lại.';

export function checkPages(app: Hono, services: Services, policy: AccessPolicy): void {
  const drafts = new HeldDrafts();

  app.get('/kiem-tra', (c) => c.html(checkFormPage(uiOf(c, policy), null)));

  app.post('/kiem-tra', limit(policy.uploadLimit), async (c) => {
    const ui = uiOf(c, policy);
    const form = await formOf(c);
    const draft = await draftOf(form);
    if (!draft) return c.html(checkFormPage(ui, ui.t('Hãy chọn một tệp hoặc dán nội dung dự thảo.')), 400);
    const report = await services.check(draft);
    if ('failed' in report) return c.html(checkFormPage(ui, `${report.failed} ${report.hint}`.trim()), 422);
    if (form.dang === 'word')
      return wordFile(c, draft, report) ?? c.html(checkFormPage(ui, ui.t(NOT_WORD)), 422);
    // The findings have an address of their own while they are held: reading on and coming back sends no draft twice.
    const name = drafts.hold({ file: draft, report });
    if (name) return c.redirect(`/kiem-tra/${name}`, 303);
    return c.html(checkReportPage(ui, report, { held: null, lines: rightLines(services, report) }));
  });

  /** A page about a held draft; one that is no longer held leads back to the form. */
  const held = (
    path: string,
    show: (c: Context, draft: CheckedDraft) => Response | Promise<Response> | null,
  ) =>
    app.get(`/kiem-tra/:name${path}`, (c) => {
      const ui = uiOf(c, policy);
      const draft = drafts.get(c.req.param('name') ?? '');
      if (!draft) return c.html(checkFormPage(ui, ui.t(FORGOTTEN)), 404);
      return show(c, draft) ?? c.html(checkFormPage(ui, ui.t(NOT_WORD)), 422);
    });

  held('', (c, { report }) => {
    const held = c.req.param('name') ?? null;
    c.header('cache-control', 'private, no-store');
    return c.html(checkReportPage(uiOf(c, policy), report, { held, lines: rightLines(services, report) }));
  });
  held('/nhan-xet.docx', (c, { file, report }) => wordFile(c, file, report));
  held('/phieu', (c, { report }) =>
    c.html(checkSheet(report), 200, {
      'content-security-policy': SANDBOX_CSP,
      'cache-control': 'private, no-store',
    }),
  );
}

/** The draft itself with the findings as Word comments; null when it is no Word file. */
function wordFile(c: Context, draft: FileInput, report: CheckReport): Response | null {
  const word = commentedWord(draft, report);
  if (!word) return null;
  return c.body(new Uint8Array(word.bytes), 200, {
    'content-type': WORD_TYPE,
    'content-disposition': attachment(word.name),
    'cache-control': 'private, no-store',
  });
}

/** The file when there is one, else the pasted text, else null. */
async function draftOf(form: Record<string, unknown>): Promise<FileInput | null> {
  const file = [form.tep].flat().find((value): value is File => value instanceof File && value.size > 0);
  if (file) return { name: file.name || 'du-thao', bytes: new Uint8Array(await file.arrayBuffer()) };
  const text = typeof form['van-ban'] === 'string' ? form['van-ban'].trim() : '';
  return text ? { name: 'du-thao.txt', bytes: new TextEncoder().encode(text) } : null;
}
