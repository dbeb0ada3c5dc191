/** Lines of text straight to a record, for the parser's tests. */
import { type Directive, Directive as DirectiveSchema, type Footnote } from '../../../corpus/record.ts';
import { parseDirective } from '../../../ingest/parse/directive.ts';

/** Parses clean text as it stands: no reader, no cleaning between the test and the parser. The record is checked. */
export function read(text: string, footnotes: Footnote[] = []): Directive {
  return DirectiveSchema.parse(parse(text, footnotes));
}

/** The same without the check, where a test is about time. */
export function parse(text: string, footnotes: Footnote[] = []): Directive {
  const source = {
    file: 'thử.txt',
    sha256: 'abcdef'.padEnd(64, '0'),
    format: 'text' as const,
    pages: null,
    ocr: { pages: [], confidence: null },
    pageStarts: [],
    doubtful: [],
  };
  const clean = { text, footnotes, tables: [], pageStarts: [], doubtful: [], warnings: [] };
  return parseDirective(clean, source);
}
