/** /nhiem-vu: the duty register, and who ordered a task. */
import type { Hono } from 'hono';
import { dateTyped } from '../../web/date-field.ts';
import { dutiesPage, GROUPS_SHOWN } from '../../web/duties.ts';
import { GROUPING_PARAMS } from '../../web/duty-groups.ts';
import { DUTY_GROUPINGS, DUTY_WHEN, type DutyRequest } from '../../web/views.ts';
import type { AccessPolicy, Services } from '../services.ts';
import { today } from '../today.ts';
import { uiOf } from '../visit.ts';
import { pageOf } from './search.ts';

const PAGE_SIZE = 30;
/** Groups that can stand open at once. */
const MOST_OPEN = 10;

export function dutyPages(app: Hono, services: Services, policy: AccessPolicy): void {
  app.get('/nhiem-vu', (c) => {
    const ui = uiOf(c, policy);
    const params = new URLSearchParams(ui.query);
    const request = dutyRequest(params);
    const by = DUTY_GROUPINGS.find((grouping) => GROUPING_PARAMS[grouping] === params.get('nhom'));
    const asked = (params.get('viec') ?? '').trim().slice(0, 1000);
    return c.html(
      dutiesPage(ui, {
        request,
        result: services.duties.list(request),
        groups: by
          ? services.duties.groups(
              { ...request, size: GROUPS_SHOWN },
              by,
              params.getAll('mo').slice(0, MOST_OPEN),
            )
          : null,
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
    from: dateTyped(params.get('tu')),
    to: dateTyped(params.get('den')),
    issuer: short('cq'),
    document: short('vb'),
    nobody: params.get('ai') === 'khong-ro' || undefined,
    sort: params.get('nhom') === GROUPING_PARAMS.unit ? 'unit' : undefined,
    page: pageOf(params.get('trang')),
    size,
  };
}
