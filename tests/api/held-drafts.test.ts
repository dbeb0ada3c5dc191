import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type CheckedDraft, HeldDrafts } from '../../api/answers/held-drafts.ts';
import { plan } from './hand-records.ts';

const LIMITS = { drafts: 3, bytes: 100_000, milliseconds: 1000 };

/** A draft whose file has this many bytes and whose text is empty. */
function draft(bytes: number): CheckedDraft {
  const record = { ...plan().record, text: '' };
  return {
    file: { name: 'a.docx', bytes: new Uint8Array(bytes) },
    report: { record, findings: [], states: [] },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives back what it holds, by its name only', () => {
  const drafts = new HeldDrafts(LIMITS);
  const one = draft(10);
  const name = drafts.hold(one);
  expect(name).toMatch(/^[0-9a-f]{32}$/);
  expect(drafts.get(name ?? '')).toBe(one);
  expect(drafts.get('')).toBeNull();
  expect(drafts.hold(one)).not.toBe(name);
});

it('forgets after its time', () => {
  const drafts = new HeldDrafts(LIMITS);
  const name = drafts.hold(draft(10)) ?? '';
  vi.advanceTimersByTime(999);
  expect(drafts.get(name)).not.toBeNull();
  vi.advanceTimersByTime(1);
  expect(drafts.get(name)).toBeNull();
});

it.each([
  ['too many', [10, 10, 10, 10], [false, true, true, true]],
  ['too large together', [40_000, 40_000, 40_000], [false, true, true]],
  ['one that fills nearly all', [10, 10, 99_990], [false, true, true]],
])('%s: the oldest go first', (_, sizes, kept) => {
  const drafts = new HeldDrafts(LIMITS);
  const names = sizes.map((size) => drafts.hold(draft(size)) ?? '');
  expect(names.map((name) => drafts.get(name) !== null)).toEqual(kept);
});

it('does not hold, nor make room for, what is too large by itself', () => {
  const drafts = new HeldDrafts(LIMITS);
  const name = drafts.hold(draft(10)) ?? '';
  expect(drafts.hold(draft(100_001))).toBeNull();
  expect(drafts.get(name)).not.toBeNull();
});
