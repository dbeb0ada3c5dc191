import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReportHtml } from '../../../api/export/check-report.ts';
import { configFrom, DEFAULT_CONFIG } from '../../../corpus/config.ts';
import { examine, NOTHING_KNOWN } from '../../../index/check.ts';
import { processorSeconds } from '../../processor-time.ts';
import { check, paper, read } from './draft.ts';

const WORDS = [
  'Căn cứ',
  'Quyết định số',
  '522/QĐ-TTg',
  '29/NQ-TW',
  'ngày 14/5/2018',
  'ngày 14/5/2019',
  'của',
  'Thủ tướng Chính phủ',
  'Ban Bí thư',
  'Ủy ban nhân dân huyện',
  ';',
  '.',
  './.',
  '\n',
  'Nơi nhận:',
  '- Lưu: VT',
  'TM.',
  'KT. CHỦ TỊCH',
  'thay thế',
  'giai đoạn 2018 - 2025',
  'Số:',
  'KẾ HOẠCH',
  '<script>',
  '𝒳',
  'về việc',
];
const anyDraft = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 60 })
  .map((parts) => parts.join(' ').replace(/[\u0000-\u0008\u000E-\u001F]/g, ''));

describe('the check of any text', () => {
  it('never throws, points inside the text, and reports it escaped', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (body) => {
        const draft = await read(paper({ body }));
        const { findings, states } = examine(draft, {
          knowledge: NOTHING_KNOWN,
          config: DEFAULT_CONFIG,
          today: '2026-11-22',
        });
        expect(states).toHaveLength(draft.citations.length);
        for (const f of findings) {
          expect(f.start).toBeGreaterThanOrEqual(0);
          expect(f.end).toBeLessThanOrEqual(draft.text.length);
          expect(f.start).toBeLessThanOrEqual(f.end);
          expect(f.message).not.toBe('');
          expect(f.source).not.toBe('');
        }
        expect(checkReportHtml(draft, findings, states, '22/11/2026')).not.toContain('<script>');
      }),
      { numRuns: 60 },
    );
  });

  it('takes time in proportion to the draft: 500 pages are ten times 50', async () => {
    const sentence =
      'Thực hiện Quyết định số 522/QĐ-TTg ngày 14/5/2018 của Thủ tướng Chính phủ phê duyệt Đề án; Kế hoạch số 46/KH-UBND ngày 21/3/2022 của Ủy ban nhân dân huyện Nậm Thia. ';
    const timed = async (lines: number) => {
      const draft = await read(paper({ body: `${sentence.repeat(12)}\n`.repeat(lines) }));
      return processorSeconds(() =>
        examine(draft, { knowledge: NOTHING_KNOWN, config: DEFAULT_CONFIG, today: '2026-11-22' }),
      );
    };
    await timed(20);
    const fifty = await timed(55);
    expect(await timed(550)).toBeLessThan(40 * fifty + 1);
  }, 60_000);
});

describe('can-cu.config.json', () => {
  const body =
    'Thực hiện Nghị quyết số 29/NQ-TW ngày 04/11/2013 của Ban Chấp hành Trung ương, Ủy ban nhân dân xã xây dựng Kế hoạch như sau:\nTổ chức thực hiện nghiêm túc./.';
  const withRules = async (rules: Record<string, unknown>) => {
    const { config, warnings } = configFrom({ check: { rules } }, 'can-cu.config.json');
    const { draft } = await check({ body });
    const { findings } = examine(draft, { knowledge: NOTHING_KNOWN, config, today: '2026-11-22' });
    return { found: findings.map((f) => `${f.severity} ${f.code}`), warnings };
  };
  it.each([
    ['nothing said: the severity of the rule', {}, ['error symbol-malformed'], 0],
    ['a rule switched off', { 'symbol-malformed': 'off' }, [], 0],
    ['a rule made milder', { 'symbol-malformed': 'hint' }, ['hint symbol-malformed'], 0],
    [
      'a rule nobody knows is told, the rest is kept',
      { 'symbol-malformed': 'off', 'no-such-rule': 'off' },
      [],
      1,
    ],
    ['a severity nobody knows is told', { 'symbol-malformed': 'fatal' }, ['error symbol-malformed'], 1],
  ])('%s', async (_, rules, found, warned) => {
    const result = await withRules(rules);
    expect(result.found).toEqual(found);
    expect(result.warnings.length).toBe(warned);
  });
});
