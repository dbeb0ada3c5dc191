/** Similar documents (văn bản tương tự): the document's own key terms and title, asked as a question. */
import type { Directive } from '../corpus/record.ts';
import type { TermReader } from './inverted/term-reader.ts';
import { keyTerms } from './key-terms.ts';

const TERMS_ASKED = 10;

/** The question whose best answers are the documents most like this one. Plain words, no query syntax. */
export function similarityQuery(
  record: Pick<Directive, 'title' | 'text'>,
  terms: TermReader,
  corpus: number,
): string {
  const key = keyTerms(record.text, terms, corpus, TERMS_ASKED).map((term) => term.text);
  return [record.title ?? '', ...key].join(' ; ').replace(/["“”:*-]/g, ' ');
}
