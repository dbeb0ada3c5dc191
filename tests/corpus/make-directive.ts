/** A minimal valid record for tests of what stands on records; override what the case is about. */
import { createHash } from 'node:crypto';
import { Directive } from '../../corpus/record.ts';
import { emptyRecord } from '../bench/empty-record.ts';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function makeDirective(overrides: Partial<Directive> & { text: string }): Directive {
  const sha256 = createHash('sha256').update(bytesOf(overrides.text)).digest('hex');
  return Directive.parse({
    ...emptyRecord({}),
    id: `kh-${sha256.slice(0, 6)}`,
    type: 'KH',
    typeName: 'Kế hoạch',
    source: { file: 'a.txt', sha256, format: 'text', pages: null, ocr: { pages: [], confidence: null } },
    ...overrides,
  });
}
