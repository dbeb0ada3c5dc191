import { create, insertMultiple, search } from '@orama/orama';
import { foldToken, type Peer, tokens } from './peer.ts';

/** Orama matches prefixes by itself (told `exact` it compares unfolded text); `threshold: 0` is AND, 1 is OR. */
export function make(): Peer {
  const index = create({
    schema: { title: 'string', text: 'string' } as const,
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map(),
        tokenize: (text: string) => [...new Set(tokens(text).map(foldToken))],
      },
    },
  });
  return {
    add(documents) {
      insertMultiple(
        index,
        documents.map(({ id, title, text }) => ({ id: String(id), title, text })),
        documents.length,
      );
    },
    finish: () => {},
    search(kind, query) {
      const options = kind === 'typo' ? { tolerance: 2 } : {};
      const found = search(index, {
        term: query,
        limit: 10,
        threshold: kind === 'question' ? 1 : 0,
        ...options,
      });
      return (found as { hits: unknown[] }).hits;
    },
    diskBytes: () => null,
  };
}
