/** /nhiem-vu: the duty register, and who ordered a task. */
import type { Hono } from 'hono';
import { type DutyGrouping, dutiesPage } from '../../web/duties.ts';
import { DUTY_WHEN, type DutyRequest } from '../../web/views.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { today } from '../today.ts';
import { uiOf } from '../visit.ts';
import { dayOf, pageOf } from './search.ts';

const PAGE_SIZE = 30;
const GROUPINGS: Record<string, DutyGrouping> = { 'don-vi': 'unit', thang: 'month' };

export function dutyPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/nhiem-vu', (c) => {
    const ui = uiOf(c, policy);
    const params = new URLSearchParams(ui.query);
    const request = dutyRequest(params);
    const asked = (params.get('viec') ?? '').trim().slice(0, 1000);
    return c.html(
      dutiesPage(ui, {
        request,
        result: services.duties.list(request),
        grouping: GROUPINGS[params.get('nhom') ?? ''] ?? null,
        asked,
        orders: asked.length >= 2 ? services.duties.whoOrdered(asked, 5) : [],
        today: today(),
      }),
    );
  });
}

export function dutyRequest(params: URLSearchParams, size = PAGE_SIZE): DutyRequest {
  const short = (name: string) => (params.get(name) ?? '').trim().slice(0, 300) || undefined;
  const role = params.get('vai');
  const when = params.get('han');
  return {
    q: short('q'),
    unit: short('dv'),
    role: role === 'lead' || role === 'support' ? role : undefined,
    when: DUTY_WHEN.find((w) => w === when),
    from: dayOf(params.get('tu')),
    to: dayOf(params.get('den')),
    issuer: short('cq'),
    document: short('vb'),
    sort: params.get('nhom') === 'don-vi' ? 'unit' : undefined,
    page: pageOf(params.get('trang')),
    size,
  };
}
