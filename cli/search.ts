/** `can-cu search QUERY`: full text, on the terminal. */
import { formatVietnamese } from '../corpus/partial-date.ts';
import { Search } from '../index/search.ts';
import { openExistingHouse } from './house.ts';
import { printJson, printTable, say } from './output.ts';

/** What each rung means to a reader. */
const RUNGS: Record<string, string> = {
  number: 'đúng số hiệu',
  phrase: 'đúng cụm từ',
  all: 'đủ các từ',
  most: 'phần lớn các từ',
  folded: 'bỏ dấu',
  typo: 'sửa lỗi gõ',
  listed: 'theo bộ lọc',
};

export function search(query: string, options: { data: string; json: boolean; limit: number }): void {
  const store = openExistingHouse(options.data);
  try {
    const result = new Search(store.db).search(query, { size: options.limit });
    if (options.json) {
      printJson(result);
      return;
    }
    for (const hint of result.hints) say(hint);
    if (result.hits.length > 0) {
      printTable(
        ['Văn bản', 'Ngày', 'Cơ quan', 'Trích yếu', 'Khớp', 'Đoạn'],
        result.hits.map((hit) => [
          `${hit.typeName ?? hit.type ?? ''} ${hit.number ?? ''}\n${hit.id}`,
          hit.issued ? formatVietnamese(hit.issued) : '',
          hit.issuer ?? '',
          hit.title ?? '',
          RUNGS[hit.rung] ?? hit.rung,
          hit.snippet.map((part) => (part.mark ? `[${part.text}]` : part.text)).join(''),
        ]),
        [3, 1.4, 2, 4, 1.4, 5],
      );
    }
    say(`${result.total} văn bản.`);
  } finally {
    store.close();
  }
}
