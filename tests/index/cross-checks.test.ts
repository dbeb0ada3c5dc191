/** Cross-checks: what is odd inside one document, and what only looks so. */
import { describe, expect, it } from 'vitest';
import type { Assignee, Directive, Duty } from '../../corpus/record.ts';
import { crossChecks } from '../../index/cross-checks.ts';
import { makeDirective } from '../corpus/make-directive.ts';

const lead = (name: string, kind: Assignee['kind'] = 'unit'): Assignee => ({
  name,
  role: 'lead',
  unit: null,
  kind,
});

function duty(text: string, leads: Assignee[], by: string | null = null): Duty {
  const deadline = by
    ? { text: by, start: 0, end: 1, by, every: null, strictBy: null, working: null, on: null }
    : null;
  return { text, start: 0, end: text.length, section: 'IV.1', assignees: leads, deadline, force: 'order' };
}

function plan(duties: Duty[], more: Partial<Directive> = {}): Directive {
  return makeDirective({
    text: duties.map((d) => d.text).join('\n'),
    issued: '2025-02-10',
    issuer: {
      name: 'Ủy ban nhân dân huyện Sốp Cộp',
      level: 'district',
      place: 'huyện Sốp Cộp',
      within: 'tỉnh Sơn La',
      parent: null,
    },
    duties,
    ...more,
  });
}

const to = (...names: string[]) => ({ recipients: names.map((name) => ({ name, note: null })) });
const codes = (record: Directive, superiors: Directive[] = []) =>
  crossChecks(record, superiors).map((f) => f.code);
const WORK = 'Rà soát hồ sơ địa giới hành chính các xã biên giới.';

describe('tasks and recipients', () => {
  it.each([
    ['a unit that is told nothing', 'Hạt Kiểm lâm', to('UBND tỉnh'), ['unit-not-recipient']],
    ['the unit itself', 'Phòng Nội vụ', to('Phòng Nội vụ huyện'), []],
    ['an abbreviation of it', 'Phòng Giáo dục và Đào tạo', to('Phòng GD&ĐT'), []],
    ['a collective it belongs to', 'Phòng Nội vụ', to('Các phòng, ban, ngành huyện'), []],
    ['Như trên', 'Phòng Nội vụ', to('Như trên'), []],
    ['no recipients at all: a draft', 'Phòng Nội vụ', to(), []],
  ])('%s', (_why, name, recipients, want) => {
    expect(codes(plan([duty(WORK, [lead(name)])], recipients))).toEqual(want);
  });

  it('a recipient “(t/h)” that is given nothing to do', () => {
    const record = plan([duty(WORK, [lead('Phòng Nội vụ')])], {
      recipients: [
        { name: 'Phòng Nội vụ', note: 't/h' },
        { name: 'Hạt Kiểm lâm', note: 't/h' },
        { name: 'Thường trực Huyện ủy', note: 'b/c' },
      ],
    });
    const found = crossChecks(record);
    expect(found.map((f) => f.code)).toEqual(['recipient-without-task']);
    expect(found[0]?.message).toContain('Hạt Kiểm lâm');
  });
});

describe('leads', () => {
  it('two units that chair one duty, and one duty chaired twice', () => {
    const text = `Chủ trì ${WORK.toLowerCase()}`;
    expect(codes(plan([duty(text, [lead('Phòng Nội vụ'), lead('Phòng Tư pháp')])]))).toEqual([
      'several-leads',
    ]);
    expect(codes(plan([duty(text, [lead('Phòng Nội vụ')]), duty(text, [lead('Phòng Tư pháp')])]))).toEqual([
      'same-task-two-leads',
    ]);
    expect(codes(plan([duty(text, [lead('Phòng Nội vụ')]), duty(text, [lead('Phòng Nội vụ')])]))).toEqual([]);
  });
});

describe('deadlines', () => {
  it('before the document was issued', () => {
    expect(codes(plan([duty(WORK, [lead('Phòng Nội vụ')], '2025-01-31')]))).toEqual([
      'deadline-before-issue',
    ]);
    expect(codes(plan([duty(WORK, [lead('Phòng Nội vụ')], '2025-02-10')]))).toEqual([]);
  });

  it('in the month of issue, when the day of issue is blank, is no finding', () => {
    expect(codes(plan([duty(WORK, [lead('Phòng Nội vụ')], '2025-02-01')], { issued: '2025-02' }))).toEqual(
      [],
    );
  });

  it('later than the superior’s for the same work', () => {
    const above = plan([duty(WORK, [lead('Ủy ban nhân dân các huyện', 'group')], '2025-06-30')], {
      id: 'kh-tinh',
    });
    const late = plan([duty(`Tổ chức ${WORK.toLowerCase()}`, [lead('Phòng Nội vụ')], '2025-09-30')]);
    const found = crossChecks(late, [above]);
    expect(found.map((f) => [f.code, f.other])).toEqual([['later-than-superior', 'kh-tinh']]);
    expect(found[0]?.message).toContain('30/6/2025');
    expect(codes(plan([duty(WORK, [lead('Phòng Nội vụ')], '2025-05-30')]), [above])).toEqual([]);
    expect(
      codes(plan([duty('Tập huấn kỹ năng số cho cán bộ xã.', [lead('Phòng Nội vụ')], '2025-09-30')]), [
        above,
      ]),
    ).toEqual([]);
  });
});
