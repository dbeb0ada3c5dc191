import MiniSearch, { type SearchOptions } from 'minisearch';
import type { QueryKind, SyntheticDocument } from '../synthetic.ts';
import { foldToken, type Peer, tokens } from './peer.ts';

export function make(): Peer {
  const index = new MiniSearch<SyntheticDocument>({
    fields: ['title', 'text'],
    tokenize: tokens,
    processTerm: foldToken,
    searchOptions: { combineWith: 'AND', boost: { title: 2 } },
  });
  return {
    add: (documents) => index.addAll(documents),
    finish: () => {},
    search(kind, query) {
      const options = OPTIONS[kind] ?? {};
      return index.search(query, options).slice(0, 10);
    },
    diskBytes: () => null,
  };
}

const OPTIONS: Partial<Record<QueryKind, SearchOptions>> = {
  typo: { fuzzy: 0.3 },
  prefix: { prefix: isLast },
  question: { combineWith: 'OR' },
};

function isLast(_term: string, i: number, terms: string[]): boolean {
  return i === terms.length - 1;
}
