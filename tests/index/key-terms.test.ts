import { expect, it } from 'vitest';
import { testCorpus } from './corpus.ts';

const common = 'Kế hoạch triển khai thực hiện nhiệm vụ năm nay.';
const schools = `${common} Giáo dục mầm non cần giáo viên. Giáo dục mầm non đạt chuẩn. Trẻ em đến trường; trẻ em vùng cao.`;
const { search } = testCorpus([
  { id: 'a', title: 'Giáo dục mầm non', text: schools },
  { id: 'b', title: 'Trường mầm non', text: `${common} Xây trường mầm non cho trẻ em.` },
  { id: 'c', title: 'Thủy lợi', text: `${common} Kênh mương nội đồng.` },
]);

it('key terms are phrases that repeat here and are rare elsewhere', () => {
  const terms = search.keyTerms(schools).map((term) => term.text);
  expect(terms).toContain('Giáo dục mầm non');
  expect(terms.map((term) => term.toLowerCase())).toContain('trẻ em');
  expect(terms).not.toContain('thực hiện');
});

it('the most similar document is the one on the same matter', () => {
  const record = { id: 'a', title: 'Giáo dục mầm non', text: schools };
  expect(search.similar(record, 1).map((hit) => hit.id)).toEqual(['b']);
});

it('an empty text has neither', () => {
  expect(search.keyTerms('')).toEqual([]);
  expect(search.similar({ id: 'x', title: null, text: '' })).toEqual([]);
});
