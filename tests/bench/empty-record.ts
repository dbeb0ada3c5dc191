/** A record with nothing in it but what is given, for benches that make their documents up. */
import type { Directive } from '../../corpus/record.ts';

export function emptyRecord(given: Partial<Directive>): Directive {
  return {
    id: '',
    schemaVersion: 1,
    type: null,
    typeName: null,
    number: null,
    title: null,
    issuer: null,
    place: null,
    issued: null,
    urgency: null,
    secrecy: null,
    addressees: [],
    recipients: [],
    archive: null,
    signatory: null,
    cosigners: [],
    outline: [],
    citations: [],
    relations: [],
    duties: [],
    footnotes: [],
    tables: [],
    abbreviations: [],
    evidence: {},
    text: '',
    source: {
      file: '',
      sha256: '',
      format: 'text',
      pages: null,
      ocr: { pages: [], confidence: null },
      pageStarts: [],
      doubtful: [],
    },
    warnings: [],
    ...given,
  };
}
