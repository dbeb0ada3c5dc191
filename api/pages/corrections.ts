/** /van-ban/{id}/dinh-chinh: readers with permission set a record right. */
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Correction } from '../../corpus/corrections.ts';
import type { Directive } from '../../corpus/record.ts';
import { correctionPage } from '../../web/correction.ts';
import { ProblemError } from '../problems.ts';
import { found, limit } from '../routes/documents.ts';
import { requireWriter } from '../security.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { formOf } from '../uploads.ts';
import { uiOf } from '../visit.ts';

const FORM_LIMIT = 64 * 1024;

export function correctionPages(app: Hono, services: Services, policy: AccessPolicy): void {
  const page = (c: Context, id: string, message: string | null) => {
    const record = found(services, id);
    return correctionPage(uiOf(c, policy), {
      record,
      machine: services.corrections.uncorrected(id) ?? record,
      stored: services.corrections.list(id),
      who: nameIn(c),
      message,
      chosen: { citation: indexIn(c, 'vd'), duty: indexIn(c, 'nv') },
    });
  };

  app.get('/van-ban/:id/dinh-chinh', (c) => {
    requireWriter(c, policy);
    return c.html(page(c, c.req.param('id'), null));
  });

  app.post(
    '/van-ban/:id/dinh-chinh',
    async (c, next) => {
      requireWriter(c, policy);
      return next();
    },
    limit(FORM_LIMIT),
    async (c) => {
      const id = c.req.param('id') ?? '';
      const form = await formOf(c);
      const field = (name: string) => (typeof form[name] === 'string' ? form[name].trim() : '');
      if (field('withdraw')) {
        const number = Number(field('withdraw'));
        const mine = services.corrections.list(id).some((s) => s.number === number);
        if (!mine || !services.corrections.withdraw(number))
          throw new ProblemError(404, 'Không có đính chính này.');
        return c.html(page(c, id, 'Đã rút lại.'));
      }
      const who = field('who').slice(0, 100);
      const correction = Correction.safeParse(correctionOf(found(services, id), field));
      if (!who || !correction.success) {
        return c.html(page(c, id, 'Chưa ghi: hãy điền tên người đính chính và một giá trị hợp lệ.'), 400);
      }
      services.corrections.add(id, correction.data, who);
      setCookie(c, 'who', who, {
        path: '/',
        maxAge: 31_536_000,
        sameSite: 'Lax',
        httpOnly: true,
      });
      return c.html(page(c, id, 'Đã ghi đính chính.'));
    },
  );
}

function indexIn(c: Context, name: string): number | null {
  const value = c.req.query(name) ?? '';
  return /^\d{1,5}$/.test(value) ? Number(value) : null;
}

function nameIn(c: Context): string {
  return (getCookie(c, 'who') ?? '').slice(0, 100);
}

/** What the form says, as a correction; citations and duties are named by their text, not by their place in the list. */
function correctionOf(record: Directive, field: (name: string) => string): unknown {
  const kind = field('kind');
  if (kind === 'field') return { kind, field: field('field'), value: field('value') || null };
  const items = kind === 'reject-duty' ? record.duties : record.citations;
  const index = Number(field('target'));
  const item = items[index];
  if (!item) return null;
  const occurrence = items.slice(0, index).filter((other) => other.text === item.text).length;
  if (kind.startsWith('role:'))
    return { kind: 'citation-role', text: item.text, occurrence, role: kind.slice(5) };
  return { kind, text: item.text, occurrence };
}
