/** Cross-checks as the document page shows them: with the held documents a plan rests on, and only those. */
import { describe, expect, it } from 'vitest';
import { crossWarnings } from '../../api/answers/cross-checking.ts';
import type { Citation, Directive, Duty } from '../../corpus/record.ts';
import { makeDirective } from '../corpus/make-directive.ts';

const WORK = 'Rà soát hồ sơ địa giới hành chính các xã biên giới.';

function duty(by: string): Duty {
  return {
    text: WORK,
    start: 0,
    end: WORK.length,
    section: 'I',
    assignees: [{ name: 'Phòng Nội vụ', role: 'lead', unit: null, kind: 'unit' }],
    deadline: { text: by, start: 0, end: 1, by, every: null, strictBy: null, working: null, on: null },
    force: 'order',
  };
}

function cite(instrument: string, role: Citation['role']): Citation {
  const text = 'Kế hoạch số 5/KH-UBND';
  return {
    text,
    start: 0,
    end: 1,
    type: 'KH',
    number: '5/KH-UBND',
    date: null,
    issuer: null,
    title: null,
    role,
    within: null,
    section: '',
    instrument,
    written: null,
    refersTo: null,
  };
}

const above = makeDirective({ id: 'kh-tren', text: WORK, duties: [duty('2025-06-30')] });
const plan = (citations: Citation[]): Directive =>
  makeDirective({ id: 'kh-duoi', text: `${WORK} `, citations, duties: [duty('2025-09-30')] });
const codes = (record: Directive, held: [string, string][]) =>
  crossWarnings(record, new Map(held), (id) => (id === above.id ? above : null)).map((w) => w.code);

describe('cross-checks of a document', () => {
  it.each<[string, Citation[], [string, string][], string[]]>([
    ['a basis that is held is compared', [cite('k', 'basis')], [['k', 'kh-tren']], ['later-than-superior']],
    ['a plan it implements too', [cite('k', 'implements')], [['k', 'kh-tren']], ['later-than-superior']],
    ['a mere mention is not', [cite('k', 'mention')], [['k', 'kh-tren']], []],
    ['nor what is only cited', [cite('k', 'basis')], [], []],
    ['nor what the store has lost', [cite('k', 'basis')], [['k', 'gone']], []],
  ])('%s', (_why, citations, held, want) => {
    expect(codes(plan(citations), held)).toEqual(want);
  });

  it('points at the sentence', () => {
    const [warning] = crossWarnings(plan([cite('k', 'basis')]), new Map([['k', 'kh-tren']]), () => above);
    expect(warning).toMatchObject({ start: 0, end: WORK.length });
    expect(warning?.message).toContain('30/6/2025');
  });
});
