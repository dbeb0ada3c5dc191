import FlexSearch from 'flexsearch';
import { foldToken, type Peer, tokens } from './peer.ts';

/** FlexSearch has no typo tolerance and no phrases: phrases run as AND, typos not at all. Prefixes need a second, "forward" index. */
export function make(): Peer {
  const encode = (text: string) => tokens(text).map(foldToken);
  const words = new FlexSearch.Index({ encode });
  const prefixes = new FlexSearch.Index({ encode, tokenize: 'forward' });
  return {
    add(documents) {
      for (const { id, title, text } of documents) {
        words.add(id, `${title}\n${text}`);
        prefixes.add(id, `${title}\n${text}`);
      }
    },
    finish: () => {},
    search(kind, query) {
      if (kind === 'typo') return null;
      return (kind === 'prefix' ? prefixes : words).search(query, {
        limit: 10,
        suggest: kind === 'question',
      }) as unknown[];
    },
    diskBytes: () => null,
  };
}
