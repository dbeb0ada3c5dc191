import lunr from 'lunr';
import { foldToken, type Peer } from './peer.ts';

export function make(): Peer {
  const builder = new lunr.Builder();
  const fold = (token: lunr.Token) => token.update(foldToken);
  lunr.Pipeline.registerFunction(fold, 'fold');
  builder.pipeline.add(fold);
  builder.searchPipeline.add(fold);
  builder.ref('id');
  builder.field('title', { boost: 2 });
  builder.field('text');
  let index: lunr.Index | null = null;
  return {
    add(documents) {
      for (const document of documents) builder.add(document);
    },
    finish() {
      index = builder.build();
    },
    search(kind, query) {
      const words = query.split(' ').map(foldToken);
      const last = words.length - 1;
      const asked = words.map((word, i) => {
        if (kind === 'question') return word;
        if (kind === 'typo') return `+${word}~2`;
        return `+${word}${kind === 'prefix' && i === last ? '*' : ''}`;
      });
      return index?.search(asked.join(' ')).slice(0, 10) ?? [];
    },
    diskBytes: () => null,
  };
}
