/** "Sao chép căn cứ": the bases of a document as the căn cứ lines of a new one. */
import { basisBlock, basisLineOfMentions } from '../corpus/basis-line.ts';
import type { Citation } from '../corpus/record.ts';

/** One line a basis, each instrument once, in the order it is cited; later mentions fill in what the first left out. */
export function legalBasisLines(citations: readonly Citation[]): string[] {
  const bases = new Map<string, Citation[]>();
  for (const citation of citations)
    if (citation.role === 'basis' && citation.within === null) bases.set(citation.instrument, []);
  for (const citation of citations) bases.get(citation.instrument)?.push(citation);
  return basisBlock([...bases.values()].map(basisLineOfMentions));
}
