/** /van-ban/{id}/ban-goc: the original beside the reading; for Word and plain text, its content in a sandboxed frame. */
import type { Hono } from 'hono';
import { html } from 'hono/html';
import { originalPage } from '../../web/original.ts';
import { parseMark } from '../../web/proof.ts';
import { ProblemError } from '../problems.ts';
import { found } from '../routes/documents.ts';
import { SANDBOX_CSP } from '../security.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { uiOf } from '../visit.ts';

/** Larger originals are for downloading. */
const MOST_BYTES = 8 * 1024 * 1024;

export function originalPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/van-ban/:id/ban-goc', (c) => {
    const record = found(services, c.req.param('id'));
    const marked = parseMark(c.req.query('danh-dau'), record.text.length);
    return c.html(originalPage(uiOf(c, policy), record, marked));
  });

  app.get('/van-ban/:id/ban-goc/noi-dung', async (c) => {
    const { source } = found(services, c.req.param('id'));
    const bytes = services.documents.original(source.sha256);
    if (!bytes) throw new ProblemError(404, 'Kho không còn giữ tệp gốc của văn bản này.');
    if (bytes.length > MOST_BYTES) throw new ProblemError(413, 'Tệp lớn, hãy tải về để xem.');
    const body = source.format === 'docx' ? await wordAsHtml(bytes) : plainAsHtml(bytes);
    // What comes out of a document is shown with no origin, no scripts and no network.
    return c.html(body, 200, { 'content-security-policy': SANDBOX_CSP, 'x-frame-options': 'SAMEORIGIN' });
  });
}

async function wordAsHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return `${HEAD}${value}`;
  } catch {
    throw new ProblemError(422, 'Không dựng được nội dung tệp Word này; hãy tải tệp gốc về.');
  }
}

async function plainAsHtml(bytes: Uint8Array): Promise<string> {
  const text = new TextDecoder('utf-8').decode(bytes);
  return `${HEAD}${await html`<pre>${text}</pre>`}`;
}

const HEAD =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bản gốc</title><style>body{font:13pt/1.5 "Times New Roman",serif;margin:2rem;color:#000;background:#fff}table{border-collapse:collapse;width:100%}td,th{vertical-align:top;padding:.2rem .4rem}img{max-width:100%}pre{white-space:pre-wrap;font:inherit}</style>';
