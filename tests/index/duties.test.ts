/** The register over a small corpus: every filter, the order, the counts, and who ordered a task. */
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Deadline, Directive, Duty } from '../../corpus/record.ts';
import { unitKey } from '../../corpus/unit.ts';
import { type DutyFilter, type DutyList, DutyRegister, dutyIndex, whoOrdered } from '../../index/duties.ts';
import { makeDirective } from '../corpus/make-directive.ts';

const TODAY = '2025-08-20';
const PLACES = { a: 'huyện Bắc Sơn', b: 'huyện Mường La' };

function duty(
  text: string,
  lead: string,
  place: string,
  more: Partial<Duty> & { by?: string; every?: 'year' | 'month'; support?: string } = {},
): Duty {
  const context = {
    issuer: { name: `Ủy ban nhân dân ${place}`, level: 'district' as const, place, within: null },
  };
  const assignee = (name: string, role: 'lead' | 'support') => ({
    name,
    role,
    unit: unitKey(name, context),
    kind: unitKey(name, context) ? ('unit' as const) : ('group' as const),
  });
  const deadline: Deadline | null =
    more.by || more.every
      ? {
          text: 'hạn',
          start: 0,
          end: 3,
          by: more.by ?? null,
          every: more.every ?? null,
          strictBy: null,
          working: null,
          on: null,
        }
      : null;
  return {
    text,
    start: 0,
    end: text.length,
    section: 'IV.1',
    assignees: [assignee(lead, 'lead'), ...(more.support ? [assignee(more.support, 'support')] : [])],
    deadline,
    force: more.force ?? 'order',
  };
}

function plan(id: string, place: string, issued: string, duties: Duty[]): Directive {
  return makeDirective({
    text: `${id} ${duties.map((d) => d.text).join(' ')}`,
    id,
    issued,
    title: `Kế hoạch ${id}`,
    issuer: { name: `Ủy ban nhân dân ${place}`, level: 'district', place, within: null, parent: null },
    duties,
  });
}

const CORPUS = [
  plan('kh-1', PLACES.a, '2024-02-10', [
    duty('Rà soát, sắp xếp mạng lưới trường lớp vùng khó khăn.', 'Phòng Giáo dục và Đào tạo', PLACES.a, {
      by: '2025-06-30',
      support: 'Phòng Nội vụ',
    }),
    duty('Cân đối kinh phí thực hiện Kế hoạch.', 'Phòng Tài chính - Kế hoạch', PLACES.a, { every: 'year' }),
    duty('Tuyên truyền, vận động hội viên tham gia.', 'Các đoàn thể huyện', PLACES.a, { force: 'request' }),
  ]),
  plan('kh-2', PLACES.b, '2025-07-05', [
    duty('Rà soát biên chế giáo viên.', 'Phòng Nội vụ', PLACES.b, { by: '2025-08-25' }),
    duty('Xây dựng trường đạt chuẩn quốc gia.', 'Phòng Giáo dục và Đào tạo', PLACES.b, { by: '2025-12-31' }),
  ]),
];

let db: DatabaseSync;
let register: DutyRegister;

beforeEach(() => {
  db = new DatabaseSync(':memory:');
  dutyIndex.create(db);
  CORPUS.forEach((record, i) => {
    dutyIndex.add(db, i + 1, record);
  });
  register = new DutyRegister(db);
});

/** Issuers of equally many duties stand in the order they were met. */
const inOneOrder = (list: DutyList) => ({
  ...list,
  issuers: list.issuers.toSorted((a, b) => a.value.localeCompare(b.value)),
});

const openings = (filter: DutyFilter) =>
  register.list(filter, TODAY).duties.map((d) => d.text.split(' ').slice(0, 2).join(' '));

describe('the register', () => {
  it('orders by what comes next: upcoming, recurring, overdue, undated', () => {
    expect(openings({})).toEqual(['Rà soát', 'Xây dựng', 'Cân đối', 'Rà soát,', 'Tuyên truyền,']);
  });

  it.each<[string, DutyFilter, number]>([
    ['a unit by name, in every place', { unit: 'Phòng Giáo dục và Đào tạo' }, 2],
    ['a unit by key, in one place', { unit: 'phong-giao-duc-va-dao-tao@huyen-bac-son' }, 1],
    ['part of a name, without accents', { unit: 'phong noi' }, 2],
    ['a unit in a role', { unit: 'Phòng Nội vụ', role: 'support' }, 1],
    ['a role', { role: 'support' }, 1],
    ['a group', { unit: 'Các đoàn thể huyện' }, 1],
    ['a document', { document: 'kh-2' }, 2],
    ['no such document', { document: 'kh-9' }, 0],
    ['an issuer by part of its name', { issuer: 'bac son' }, 3],
    ['due in a range', { from: '2025-08', to: '2025-12' }, 2],
    ['due in a year', { from: '2025', to: '2025' }, 3],
    ['overdue', { when: 'overdue' }, 1],
    ['due soon', { when: 'due-soon' }, 1],
    ['upcoming', { when: 'upcoming' }, 2],
    ['recurring', { when: 'recurring' }, 1],
    ['no date', { when: 'no-date' }, 1],
    ['words with marks', { q: 'rà soát' }, 2],
    ['words without marks', { q: 'ra soat' }, 2],
    ['words in a row', { q: '"mạng lưới trường lớp"' }, 1],
    ['words that stand apart are no phrase', { q: '"lưới vùng"' }, 0],
    ['FTS5 syntax is only words', { q: 'rà OR soát) NEAR("' }, 0],
    [
      'everything at once',
      { q: 'rà soát', unit: 'Phòng Nội vụ', role: 'lead', when: 'upcoming', from: '2025' },
      1,
    ],
  ])('filters by %s', (_name, filter, count) => {
    const found = register.list(filter, TODAY);
    expect(found.total).toBe(count);
    expect(found.duties.length).toBe(count);
  });

  it('counts units, months and states over all that was found, whatever the page', () => {
    const found = register.list({ size: 1 }, TODAY);
    expect(found.total).toBe(5);
    expect(found.states).toEqual({ overdue: 1, 'due-soon': 1, upcoming: 2, recurring: 1, 'no-date': 1 });
    expect(found.months.map((m) => [m.value, m.count])).toEqual([
      ['2025-06', 1],
      ['2025-08', 1],
      ['2025-12', 1],
    ]);
    expect(found.units.find((u) => u.value === 'phong-noi-vu@huyen-muong-la')).toMatchObject({
      count: 1,
      label: 'Phòng Nội vụ (huyện Mường La)',
    });
  });

  it.each(['unit', 'document', 'month'] as const)('by %s: a group looked into holds what it counts', (by) => {
    const { total, groups } = register.groups({}, by, TODAY);
    expect(groups).toHaveLength(total);
    for (const group of groups)
      expect(register.list({ within: group.filter }, TODAY).total, group.value).toBe(group.count);
  });

  it.each([
    [
      'unit',
      {},
      ['Phòng Giáo dục và Đào tạo (huyện Bắc Sơn) 1', 'Phòng Giáo dục và Đào tạo (huyện Mường La) 1'],
    ],
    ['document', {}, ['kh-2 2', 'kh-1 3']],
    ['month', {}, ['2025-08 1', '2025-12 1', 'recurring 1', '2025-06 1', 'no-date 1']],
    ['month', { unit: 'Phòng Nội vụ' }, ['2025-08 1', '2025-06 1']],
    ['document', { page: 2, size: 1 }, ['kh-1 3']],
  ] as const)('by %s under %j: %j', (by, filter, expected) => {
    const { groups } = register.groups(filter, by, TODAY);
    const told = groups.map((g) => `${g.label || g.value} ${g.count}`);
    if (by === 'unit') expect(told.filter((words) => words.includes('Giáo dục'))).toEqual(expected);
    else expect(told).toEqual(expected);
  });

  it('can be read unit by unit, in the order of the dictionary', () => {
    const leads = register.list({ sort: 'unit' }, TODAY).duties.map((d) => d.assignees[0]?.name);
    expect(leads).toEqual([
      'Các đoàn thể huyện',
      'Phòng Giáo dục và Đào tạo',
      'Phòng Giáo dục và Đào tạo',
      'Phòng Nội vụ',
      'Phòng Tài chính - Kế hoạch',
    ]);
  });

  it('joins a unit whose province some documents leave out, unless two provinces have such a place', () => {
    const at = (id: string, within: string | null, row: number) => {
      const issuer = {
        name: 'Ủy ban nhân dân huyện Châu Thành',
        level: 'district' as const,
        place: 'huyện Châu Thành',
        within,
        parent: null,
      };
      const unit = unitKey('Phòng Y tế', { issuer });
      const work = {
        ...duty(`Khám sức khỏe đợt ${row}.`, 'Phòng Y tế', 'huyện Châu Thành'),
        assignees: [{ name: 'Phòng Y tế', role: 'lead' as const, unit, kind: 'unit' as const }],
      };
      dutyIndex.add(db, row, makeDirective({ text: work.text, id, issuer, duties: [work] }));
    };
    at('kh-3', 'tỉnh Tây Ninh', 3);
    at('kh-4', null, 4);
    expect(register.list({ q: 'khám sức khỏe' }, TODAY).units.map((u) => u.count)).toEqual([2]);
    at('kh-5', 'tỉnh Đồng Tháp', 5);
    expect(register.list({ q: 'khám sức khỏe' }, TODAY).units.map((u) => u.count)).toEqual([1, 1, 1]);
  });

  it('pages without gap or overlap', () => {
    const pages = [1, 2, 3].flatMap((page) => register.list({ page, size: 2 }, TODAY).duties);
    expect(new Set(pages.map((d) => `${d.document} ${d.index}`)).size).toBe(5);
  });

  it('shows the work of units that the reorganisation of 1/7/2025 ended', () => {
    const [first] = register.list({ document: 'kh-1' }, TODAY).duties;
    expect(first?.assignees[0]?.note).toContain('trước sắp xếp');
    expect(register.list({ document: 'kh-2' }, TODAY).duties[0]?.assignees[0]?.note).toBeNull();
  });

  it('follows the store: a removed record is gone, one added is there', () => {
    dutyIndex.remove(db, 1);
    expect(register.list({}, TODAY).total).toBe(2);
    expect(register.list({ q: 'mạng lưới' }, TODAY).total).toBe(0);
    dutyIndex.add(db, 1, CORPUS[0] as Directive);
    expect(register.list({ q: 'mạng lưới' }, TODAY).total).toBe(1);
  });

  it('can be dropped and made again', () => {
    dutyIndex.drop(db);
    dutyIndex.create(db);
    expect(new DutyRegister(db).list({}, TODAY).total).toBe(0);
    expect(register.list({}, TODAY).total).toBe(0);
  });

  it('that follows the store step by step says what one opened anew says', () => {
    const step = fc.record({ row: fc.integer({ min: 1, max: 5 }), add: fc.boolean(), asked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const own = new DatabaseSync(':memory:');
        dutyIndex.create(own);
        const following = new DutyRegister(own);
        for (const { row, add, asked } of steps) {
          dutyIndex.remove(own, row);
          if (add) dutyIndex.add(own, row, CORPUS[row % 2] as Directive);
          if (asked) following.list({}, TODAY);
        }
        const fresh = new DutyRegister(own);
        expect(following.count).toBe(fresh.count);
        for (const filter of [{}, { unit: 'Phòng Nội vụ' }, { sort: 'newest' as const }])
          expect(inOneOrder(following.list(filter, TODAY))).toEqual(inOneOrder(fresh.list(filter, TODAY)));
        own.close();
      }),
      { numRuns: 60 },
    );
  });

  it('answers any words without throwing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 30 }), (q, unit) => {
        expect(register.list({ q, unit }, TODAY).total).toBeGreaterThanOrEqual(0);
        expect(whoOrdered(db, register, q, 5, () => []).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 100 },
    );
  });
});

describe('who ordered a task', () => {
  const ask = (text: string) => whoOrdered(db, register, text, 5, (document) => [`căn cứ của ${document}`]);

  it('finds the sentence pasted, word for word, with the bases of its document', () => {
    const [first] = ask('Rà soát, sắp xếp mạng lưới trường lớp');
    expect(first).toMatchObject({ match: 'Đúng nguyên văn', score: 1, bases: ['căn cứ của kh-1'] });
    expect(first?.duty.document).toBe('kh-1');
  });

  it('finds a description, best first, also without accents', () => {
    expect(ask('ai phải rà soát mạng lưới trường lớp?')[0]?.duty.document).toBe('kh-1');
    expect(ask('ra soat bien che giao vien')[0]?.duty.document).toBe('kh-2');
  });

  it('says nothing rather than something unlike', () => {
    expect(ask('kiểm kê tài nguyên nước ngầm')).toEqual([]);
    expect(ask('')).toEqual([]);
  });
});
