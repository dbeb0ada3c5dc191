/**
 * Corrections (đính chính của người đọc): kept apart from the machine's reading and laid over it each time a record
 * is used, so that re-reading an original never loses them. They name what they correct by text, not by offset.
 */
import { z } from 'zod';
import type { Directive } from './record.ts';
import { CITATION_ROLES } from './record.ts';
import { parseSymbol } from './symbol.ts';

/** Fields a reader may set; each with the type the record gives it. */
export const CORRECTABLE = {
  type: z.string().nullable(),
  typeName: z.string().nullable(),
  title: z.string().nullable(),
  place: z.string().nullable(),
  issued: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  urgency: z.string().nullable(),
  secrecy: z.string().nullable(),
  archive: z.string().nullable(),
  'number.text': z.string(),
  'issuer.name': z.string(),
  'signatory.name': z.string().nullable(),
  'signatory.position': z.string().nullable(),
} as const;
export type CorrectableField = keyof typeof CORRECTABLE;

const quote = z.string().min(1).max(2000);

export const Correction = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('field'),
    field: z.enum(Object.keys(CORRECTABLE) as [CorrectableField, ...CorrectableField[]]),
    value: z.string().max(2000).nullable(),
  }),
  /** "Không phải viện dẫn": the nth citation with this text is not one. */
  z.object({ kind: z.literal('reject-citation'), text: quote, occurrence: z.number().int().nonnegative() }),
  z.object({
    kind: z.literal('citation-role'),
    text: quote,
    occurrence: z.number().int().nonnegative(),
    role: z.enum(CITATION_ROLES),
  }),
  z.object({ kind: z.literal('reject-duty'), text: quote, occurrence: z.number().int().nonnegative() }),
]);
export type Correction = z.infer<typeof Correction>;

export interface StoredCorrection {
  number: number;
  directive: string;
  correction: Correction;
  who: string;
  /** ISO instant. */
  at: string;
}

/** The record as corrected; later corrections win. A correction whose text is no longer there changes nothing. */
export function applyCorrections(record: Directive, corrections: readonly Correction[]): Directive {
  return corrections.reduce(applyOne, record);
}

function applyOne(record: Directive, correction: Correction): Directive {
  switch (correction.kind) {
    case 'field':
      return setField(record, correction.field, correction.value);
    case 'citation-role': {
      const index = nth(record.citations, correction.text, correction.occurrence);
      return {
        ...record,
        citations: record.citations.map((c, i) => (i === index ? { ...c, role: correction.role } : c)),
      };
    }
    case 'reject-citation':
      return withoutCitation(record, nth(record.citations, correction.text, correction.occurrence));
    case 'reject-duty': {
      const index = nth(record.duties, correction.text, correction.occurrence);
      return { ...record, duties: record.duties.filter((_, i) => i !== index) };
    }
  }
}

function setField(record: Directive, field: CorrectableField, value: string | null): Directive {
  if (!CORRECTABLE[field].safeParse(value).success) return record;
  const [head, tail] = field.split('.') as ['issuer' | 'signatory', string | undefined];
  if (!tail) return { ...record, [head]: value };
  if (field === 'number.text') return { ...record, number: numberFrom(value ?? '') };
  return { ...record, [head]: { ...(record[head] ?? EMPTY[head]), [tail]: value } };
}

/** What a reader writes for the number says its serial, year and symbol, too. */
function numberFrom(text: string): NonNullable<Directive['number']> {
  const { serial = null, year = null } = parseSymbol(text) ?? {};
  const head = [serial, year].filter((part) => part !== null).join('/');
  return {
    text,
    serial,
    year,
    symbol: text.startsWith(head) ? text.slice(head.length).replace(/^[/-]/, '') : text,
  };
}

const EMPTY = {
  issuer: { name: '', level: null, place: null, within: null, parent: null },
  signatory: { authority: null, position: null, name: null },
};

function nth(items: readonly { text: string }[], text: string, occurrence: number): number {
  let seen = 0;
  return items.findIndex((item) => item.text === text && seen++ === occurrence);
}

/** Removing one shifts every index that points past it; what pointed at it points at nothing. */
function withoutCitation(record: Directive, gone: number): Directive {
  if (gone < 0) return record;
  const moved = (i: number | null) => (i === null || i === gone ? null : i > gone ? i - 1 : i);
  return {
    ...record,
    citations: record.citations
      .filter((_, i) => i !== gone)
      .map((c) => ({ ...c, within: moved(c.within), refersTo: moved(c.refersTo) })),
    relations: record.relations
      .filter((r) => r.from !== gone && r.to !== gone)
      .map((r) => ({ ...r, from: moved(r.from), to: moved(r.to) })),
  };
}
