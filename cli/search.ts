/** `can-cu search QUERY`: full text, on the terminal. */
import { formatVietnamese } from '../corpus/partial-date.ts';
import { type Hit, Search } from '../index/search.ts';
import { openExistingHouse } from './house.ts';
import { printable, printJson, say } from './output.ts';

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
    for (const [i, hit] of result.hits.entries()) process.stdout.write(`${printable(entry(i + 1, hit))}\n\n`);
    say(`${result.total} văn bản.`);
  } finally {
    store.close();
  }
}

function entry(rank: number, hit: Hit): string {
  const name = [hit.typeName ?? hit.type, hit.number].filter(Boolean).join(' ');
  const date = hit.issued ? ` ngày ${formatVietnamese(hit.issued)}` : '';
  const snippet = hit.snippet.map((part) => (part.mark ? `[${part.text}]` : part.text)).join('');
  return [
    `${rank}. ${name}${date}, ${hit.issuer ?? 'không rõ cơ quan'}`,
    `   ${hit.title ?? ''}`,
    ...(snippet ? [`   … ${snippet}`] : []),
    `   ${RUNGS[hit.rung] ?? hit.rung} · ${hit.id}`,
  ].join('\n');
}
