import { describe, expect, test } from 'vitest';
import { actLabel, instrumentLabel, type Named } from '../../index/labels.ts';

const said = (more: Partial<Named>): Named => ({
  type: null,
  number: null,
  title: null,
  date: null,
  ...more,
});

describe('what a cited instrument is called', () => {
  test.each<[string, Named, string, string]>([
    [
      'state:TTg:2018:QĐ:522',
      said({ type: 'QĐ', number: '522/QĐ-TTg', title: 'phê duyệt Đề án' }),
      'Quyết định số 522/QĐ-TTg',
      'type and number',
    ],
    [
      'state:x:2026:GM:312',
      said({ type: 'VB', number: '312/GM-VPUBND' }),
      'Giấy mời số 312/GM-VPUBND',
      'the number tells what "văn bản" it is',
    ],
    [
      'law:L:15/2012/QH13',
      said({
        type: 'L',
        number: '15/2012/QH13',
        title: 'về Xử lý vi phạm hành chính, sửa đổi bổ sung năm 2025',
      }),
      'Luật Xử lý vi phạm hành chính số 15/2012/QH13',
      'the name it was passed under, not the words around it',
    ],
    [
      'law:L:43/2019/QH14',
      said({ type: 'L', title: 'Giáo dục' }),
      'Luật Giáo dục số 43/2019/QH14',
      'number from the key',
    ],
    ['name:L:giao-duc:?', said({ type: 'L', title: 'Giáo dục' }), 'Luật Giáo dục', 'which law is not said'],
    ['name:VB:x:2026', said({ type: 'VB', date: '2026' }), 'Văn bản năm 2026', 'a year is no day'],
    ['name:CV:x:2026-04', said({ type: 'CV', date: '2026-04' }), 'Công văn tháng 4/2026', 'nor is a month'],
    ['name:CV:x:2020-06-05', said({ type: 'CV', date: '2020-06-05' }), 'Công văn ngày 05/6/2020', 'day'],
    [
      'party:TW:NQ:29:2013-11-04',
      said({ type: 'NQ' }),
      'Nghị quyết số 29-NQ/TW',
      'cited by its meeting only',
    ],
  ])('%s %o: %s (%s)', (key, named, label, _why) => {
    expect(instrumentLabel(key, named)).toBe(label);
  });
});

test('a held draft is called by its title, cut between two words', () => {
  const label = actLabel(said({ type: 'KH', title: 'Nâng cao chất lượng '.repeat(20).trim() }));
  expect(label).toMatch(/^Kế hoạch Nâng cao .* (?:Nâng|cao|chất|lượng)…$/u);
  expect(label.length).toBeLessThan(140);
  expect(actLabel(said({ type: 'KH' }))).toBe('Kế hoạch (chưa có số)');
});
