/**
 * THE contract: one directive as a structured record. Every reader writes it, every index and page reads it.
 * All offsets are UTF-16 code units into `text`, half open: `text.slice(start, end)` is what the field claims.
 * Fields may be added; none is renamed. Raise SCHEMA_VERSION (schema-version.ts) when a reader must re-read its originals.
 */
import { z } from 'zod';
import { isPartialDate } from './partial-date.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

const offset = z.number().int().nonnegative();
const spanShape = { start: offset, end: offset };
const partialDateSchema = z
  .string()
  .refine(isPartialDate, 'not a date of the form YYYY, YYYY-MM or YYYY-MM-DD');

export const Span = z.object(spanShape);
export type Span = z.infer<typeof Span>;

/** Số, ký hiệu. `serial` null = left blank ("Số:   /KH-UBND"); the whole field null = no number line at all. */
export const DocumentNumber = z.object({
  text: z.string(),
  serial: z.string().nullable(),
  year: z.number().int().nullable(),
  symbol: z.string(),
});
export type DocumentNumber = z.infer<typeof DocumentNumber>;

export const LEVELS = ['central', 'ministry', 'province', 'district', 'commune', 'unit'] as const;
export type Level = (typeof LEVELS)[number];

/** Cơ quan ban hành. `place` is the unit it governs or sits in, `within` the unit above that. */
export const Issuer = z.object({
  name: z.string(),
  level: z.enum(LEVELS).nullable(),
  place: z.string().nullable(),
  within: z.string().nullable(),
  /** Cơ quan chủ quản: the body printed above the issuer ("UBND TỈNH LÀO CAI" over "SỞ CÔNG THƯƠNG"). */
  parent: z.string().nullable().default(null),
});
export type Issuer = z.infer<typeof Issuer>;

/** Nơi nhận. `note` is what stands in brackets: "b/c", "t/h", "thực hiện". */
export const Recipient = z.object({ name: z.string(), note: z.string().nullable() });
export type Recipient = z.infer<typeof Recipient>;

/** Người ký. `authority` holds the TM./KT./TL./TUQ. lines joined by "; ". */
export const Signatory = z.object({
  authority: z.string().nullable(),
  position: z.string().nullable(),
  name: z.string().nullable(),
});
export type Signatory = z.infer<typeof Signatory>;

export interface OutlineNode {
  /** As printed, without its closing mark: "IV", "1.1", "a", "Điều 3", "Phụ lục I". */
  label: string;
  heading: string;
  /** Labels from the root joined by ".": "IV.1.a". */
  path: string;
  /** From the first character of the label to the end of the section's last line. */
  start: number;
  end: number;
  children: OutlineNode[];
}
export const OutlineNode: z.ZodType<OutlineNode> = z.object({
  label: z.string(),
  heading: z.string(),
  path: z.string(),
  ...spanShape,
  get children() {
    return z.array(OutlineNode);
  },
});

export const CITATION_ROLES = [
  'basis',
  'implements',
  'amends',
  'replaces',
  'repeals',
  'guides',
  'mention',
] as const;
export type CitationRole = (typeof CITATION_ROLES)[number];

/** Viện dẫn: one mention of another instrument, from the type word to the end of number and date. */
export const Citation = z.object({
  text: z.string(),
  ...spanShape,
  type: z.string().nullable(),
  /** Canonical symbol ("29-NQ/TW"); `written` keeps what the page has when that differs. */
  number: z.string().nullable(),
  date: partialDateSchema.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  role: z.enum(CITATION_ROLES),
  /** Index of the citation whose title contains this one. */
  within: z.number().int().nullable(),
  /** Outline path the mention stands under, "" if none. */
  section: z.string(),
  /** Canonical key of the instrument (see instrument.ts). */
  instrument: z.string(),
  /** The symbol as written, when it was repaired; null when it was written right. */
  written: z.string().nullable().default(null),
  /** Index of the first full mention this short mention or alias stands for. */
  refersTo: z.number().int().nullable().default(null),
});
export type Citation = z.infer<typeof Citation>;

export const RELATION_KINDS = [
  'basis',
  'implements',
  'amends',
  'replaces',
  'repeals',
  'guides',
  'promulgated-with',
  'mention',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/**
 * Quan hệ. `from` and `to` are indexes into citations; null means this directive itself.
 * `told` marks an edge between two other instruments, known only because this directive says so.
 */
export const Relation = z.object({
  kind: z.enum(RELATION_KINDS),
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  told: z.boolean(),
  /** The words that say so. */
  ...spanShape,
});
export type Relation = z.infer<typeof Relation>;

export const RECURRENCES = ['week', 'month', 'quarter', 'half-year', 'year'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

/** Thời hạn. `by` is the day named or the last day of the period named; `every` a recurrence. */
export const Deadline = z.object({
  text: z.string(),
  by: partialDateSchema.nullable(),
  every: z.enum(RECURRENCES).nullable(),
  ...spanShape,
  /** The last day by the strict reading of "trước ngày X" (the day before); null when there is only one reading. */
  strictBy: partialDateSchema.nullable().default(null),
  /** How the date was worked out, one Vietnamese sentence; null when the text names the day itself. */
  working: z.string().nullable().default(null),
  /** The day inside each period of `every`: "10" in a week, month or quarter (its last month), "12-10" in a year. */
  on: z.string().nullable().default(null),
});
export type Deadline = z.infer<typeof Deadline>;

export const Assignee = z.object({
  name: z.string(),
  role: z.enum(['lead', 'support']),
  /** Canonical unit key within the issuer's place; null for generic groups. */
  unit: z.string().nullable().default(null),
  kind: z.enum(['unit', 'group']).default('unit'),
});
export type Assignee = z.infer<typeof Assignee>;

/** Nhiệm vụ: one sentence, or one bullet that is a sentence, telling a named body to do something. */
export const Duty = z.object({
  text: z.string(),
  ...spanShape,
  section: z.string(),
  assignees: z.array(Assignee),
  deadline: Deadline.nullable(),
  /** "request" for Đề nghị/kiến nghị (peers, the Front, upward), "order" otherwise. */
  force: z.enum(['order', 'request']).default('order'),
});
export type Duty = z.infer<typeof Duty>;

/** Chú thích cuối trang. The body stands at [start, end) in `text`; `mark` is where the body refers to it. */
export const Footnote = z.object({
  label: z.string(),
  text: z.string(),
  start: offset.default(0),
  end: offset.default(0),
  mark: offset.nullable().default(null),
});
export type Footnote = z.infer<typeof Footnote>;

export const Warning = z.object({
  code: z.string(),
  /** One Vietnamese sentence a clerk understands. */
  message: z.string(),
  start: offset.nullable().default(null),
  end: offset.nullable().default(null),
});
export type Warning = z.infer<typeof Warning>;

/** Data tables: cell offsets into `text` (letterhead tables are not listed, they are layout). */
export const TableSpan = z.object({
  ...spanShape,
  rows: z.array(z.array(Span)),
});
export type TableSpan = z.infer<typeof TableSpan>;

export const FORMATS = ['pdf', 'docx', 'doc', 'odt', 'rtf', 'html', 'text', 'markdown', 'image'] as const;
export type Format = (typeof FORMATS)[number];

export const Source = z.object({
  file: z.string(),
  sha256: z.string(),
  format: z.enum(FORMATS),
  pages: z.number().int().nullable(),
  ocr: z.object({ pages: z.array(z.number().int()), confidence: z.number().nullable() }),
  /** Offset in `text` at which page i+1 begins; empty where the format has no pages. */
  pageStarts: z.array(offset).default([]),
  /** Words the OCR was unsure of, as spans. */
  doubtful: z.array(Span).default([]),
});
export type Source = z.infer<typeof Source>;

/** Fields whose proof is a span of their own. */
export const EVIDENCE_FIELDS = [
  'type',
  'number',
  'title',
  'issuer',
  'place',
  'issued',
  'urgency',
  'secrecy',
  'addressees',
  'recipients',
  'archive',
  'signatory',
] as const;
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

export const Directive = z.object({
  id: z.string(),
  schemaVersion: z.number().int().default(SCHEMA_VERSION),
  /** Abbreviation of the type: KH CV QĐ CT NQ TB BC TTr HD CTr ĐA CĐ NĐ TT L PL KL QĐ …; null if it cannot be told. */
  type: z.string().nullable(),
  typeName: z.string().nullable(),
  number: DocumentNumber.nullable(),
  title: z.string().nullable(),
  issuer: Issuer.nullable(),
  place: z.string().nullable(),
  issued: partialDateSchema.nullable(),
  urgency: z.string().nullable(),
  secrecy: z.string().nullable(),
  addressees: z.array(z.object({ name: z.string() })),
  recipients: z.array(Recipient),
  archive: z.string().nullable(),
  signatory: Signatory.nullable(),
  /** Who signed besides, in order: joint papers (văn bản liên tịch), minutes. */
  cosigners: z.array(Signatory).default([]),
  outline: z.array(OutlineNode),
  citations: z.array(Citation),
  relations: z.array(Relation).default([]),
  duties: z.array(Duty),
  footnotes: z.array(Footnote),
  tables: z.array(TableSpan).default([]),
  /** Abbreviations the document defines itself: "Ủy ban nhân dân (UBND)", "sau đây gọi là Đề án". */
  abbreviations: z.array(z.object({ short: z.string(), long: z.string() })).default([]),
  evidence: z.partialRecord(z.enum(EVIDENCE_FIELDS), Span).default({}),
  text: z.string(),
  source: Source,
  warnings: z.array(Warning),
});
export type Directive = z.infer<typeof Directive>;
