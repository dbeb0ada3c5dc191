/** `can-cu cite`: citations found in the text on stdin, NDJSON. With --lines each input line is a text of its own. */
import { createInterface } from 'node:readline';
import { citeText } from '../ingest/parse/citations/citations.ts';
import { printJson } from './output.ts';

export async function cite(options: { lines: boolean }): Promise<void> {
  if (options.lines) {
    let line = 0;
    for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      for (const citation of citeText(text)) printJson({ line, ...citation });
    }
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  for (const citation of citeText(Buffer.concat(chunks).toString('utf8'))) printJson(citation);
}
