import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../corpus/config.ts';
import type { Fate, KnownInstrument } from '../../../index/check/finding.ts';
import { type Evidence, examine, type Knowledge, NOTHING_KNOWN } from '../../../index/check.ts';
import { paper, read } from './draft.ts';

const BODY =
  'Thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2024 của Bộ Chính trị, Ủy ban nhân dân xã xây dựng Kế hoạch như sau:\nTổ chức thực hiện nghiêm túc theo quy định hiện hành./.';

const witness = (n: number): Evidence => ({
  document: `d${n}`,
  label: `Kế hoạch số ${n}/KH-UBND`,
  quote: 'Thực hiện …',
  start: 0,
  end: 9,
});
const instrument = (over: Partial<KnownInstrument> = {}): KnownInstrument => ({
  key: 'state:TTg:2022:QĐ:131',
  label: 'Quyết định số 131/QĐ-TTg',
  document: null,
  dates: [{ value: '2022-01-25', own: false, count: 1, by: [witness(1)] }],
  issuers: [],
  types: [],
  titles: [],
  fates: [],
  inForceFrom: null,
  ...over,
});
const replaced: Fate = {
  kind: 'replaces',
  by: 'Quyết định số 9/QĐ-TTg',
  byKey: 'k',
  byDate: null,
  since: '2024-01-01',
  told: [witness(2)],
};

const corpus = (citedBy: number, of: number, over?: Partial<KnownInstrument>): Knowledge => ({
  ...NOTHING_KNOWN,
  usualBases: () => [
    { instrument: instrument(over), citedBy: Array.from({ length: citedBy }, (_, i) => witness(i)), of },
  ],
});

describe('hints on bases that similar documents cite', () => {
  it.each<[string, Knowledge, number]>([
    ['31 of 34 do', corpus(31, 34), 1],
    ['too few similar documents to say so', corpus(3, 3), 0],
    ['half of them only', corpus(17, 34), 0],
    ['the instrument has been replaced', corpus(31, 34, { fates: [replaced] }), 0],
    [
      'the instrument is younger than the draft',
      corpus(31, 34, { dates: [{ value: '2026-01-01', own: true, count: 1, by: [witness(1)] }] }),
      0,
    ],
    [
      'the draft cites it already',
      corpus(31, 34, { key: 'party:TW:NQ:71:2024-08-22', label: 'Nghị quyết số 71-NQ/TW' }),
      0,
    ],
  ])('%s', async (_, knowledge, expected) => {
    const draft = await read(paper({ body: BODY }));
    const { findings } = examine(draft, { knowledge, config: DEFAULT_CONFIG, today: '2026-11-22' });
    const hints = findings.filter((f) => f.code === 'similar-cite');
    expect(hints).toHaveLength(expected);
    if (expected) {
      expect(hints[0]?.message).toContain('31 trong 34');
      expect(hints[0]?.evidence).toHaveLength(31);
      expect(hints[0]?.severity).toBe('hint');
    }
  });
});
