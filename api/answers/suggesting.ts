/** Type-ahead as the box wants it: what to show, and where choosing it leads. */
import type { Suggest } from '../../index/suggest.ts';
import type { Suggestion } from '../../web/views.ts';

const KIND_WORDS = {
  number: 'số ký hiệu',
  title: 'văn bản',
  issuer: 'cơ quan ban hành',
  unit: 'đơn vị được giao',
};

export function suggestService(suggest: Suggest): (text: string, limit: number) => Suggestion[] {
  return (text, limit) =>
    suggest.suggest(text, limit).map(({ kind, text: words, id, documents }) => ({
      text: words,
      kind,
      detail: documents > 1 ? `${KIND_WORDS[kind]}, ${documents} văn bản` : KIND_WORDS[kind],
      href: hrefOf(kind, words, id),
    }));
}

function hrefOf(kind: keyof typeof KIND_WORDS, words: string, id: string | null): string | null {
  if (kind === 'issuer') return `/?q=&cq=${encodeURIComponent(words)}`;
  if (kind === 'unit') return `/nhiem-vu?dv=${encodeURIComponent(words)}`;
  return id ? `/van-ban/${encodeURIComponent(id)}` : null;
}
