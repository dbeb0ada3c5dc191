/**
 * Clean text → record. The order is the order of dependence: the head tells who speaks, the closing who signs, the
 * zones bound the outline, and citations and duties are read with all of that in hand. Pure, and never throws: what
 * cannot be read is null, with a warning that says so.
 */
import type { Directive, Source } from '../../corpus/record.ts';
import { SCHEMA_VERSION } from '../../corpus/schema-version.ts';
import type { CleanText } from '../clean-text.ts';
import { readCitations } from './citations/citations.ts';
import { readRelations } from './citations/relations.ts';
import { type Closing, readClosing } from './close/closing.ts';
import { readAbbreviations } from './defined-abbreviations.ts';
import { readDuties } from './duties/duties.ts';
import { readAuthentication } from './head/attachment.ts';
import { directiveId } from './head/identity.ts';
import { readIssuer } from './head/issuer.ts';
import { readLetterhead } from './head/letterhead.ts';
import { readMetadata } from './head/metadata.ts';
import { splitLines } from './lines.ts';
import type { DocumentContext, Line, ParseInput } from './model.ts';
import { readOutline } from './outline/outline.ts';
import { findZones } from './outline/zones.ts';

export function parseDirective(clean: CleanText, source: Source): Directive {
  const lines = splitLines(clean.text);
  const head = readLetterhead(lines);
  const closing = readClosing(lines, head.bodyAt);
  if (closing) readAuthentication(lines, closing.from, head);
  const zones = findZones(clean, lines, head.bodyAt, closing);
  const sentences = speakingLines(lines, head.bodyAt, closing);
  const issuer = readIssuer(head, clean.text, sentences);
  const { fields, evidence, warnings } = readMetadata(
    head,
    closing,
    issuer,
    sentences,
    clean.text,
    source.ocr.pages.length > 0,
  );
  const outline = readOutline(clean.text, lines, zones, clean.tables);
  const abbreviations = readAbbreviations(clean.text);
  const context: DocumentContext = {
    type: fields.type,
    number: fields.number?.text ?? null,
    issuer: fields.issuer,
    issued: fields.issued,
    addressees: fields.addressees,
    zones,
    outline,
    abbreviations,
  };
  const input: ParseInput = { clean, lines };
  const cited = readCitations(input, context);
  const relations = readRelations(input, context, cited.citations);
  const work = readDuties(input, context, cited.citations);
  return {
    id: directiveId(fields.type, fields.issuer?.name ?? null, fields.issued, source.sha256),
    schemaVersion: SCHEMA_VERSION,
    ...fields,
    outline,
    citations: cited.citations,
    relations,
    duties: work.duties,
    footnotes: clean.footnotes,
    tables: clean.tables,
    abbreviations: [...abbreviations].map(([short, long]) => ({ short, long })),
    evidence,
    text: clean.text,
    source: { ...source, pageStarts: clean.pageStarts, doubtful: clean.doubtful },
    warnings: [...clean.warnings, ...warnings, ...cited.warnings, ...work.warnings],
  };
}

/** The opening paragraphs and the last ones before the closing: where a directive says who is speaking. */
function speakingLines(lines: readonly Line[], bodyAt: number, closing: Closing | null): Sentences {
  const end = closing?.from ?? lines.length;
  return {
    opening: lines.slice(bodyAt, Math.min(end, bodyAt + 14)),
    closing: closing ? lines.slice(Math.max(bodyAt, end - 4), end) : [],
    signature: closing?.signers[0]?.signatory.authority ?? null,
  };
}

interface Sentences {
  opening: readonly Line[];
  closing: readonly Line[];
  signature: string | null;
}
