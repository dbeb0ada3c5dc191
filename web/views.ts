/**
 * The plain data pages and API answers are made of, as zod so that the API document is written from the same lines.
 * Nothing here knows where it comes from: the API fills it from the store and the indexes, tests may write it by hand.
 */
import { z } from 'zod';
import { Directive, LEVELS, RELATION_KINDS } from '../corpus/record.ts';
import { CHECK_RULES } from '../corpus/vocabulary/check-rules.ts';

const text = z.string();
const maybe = text.nullable();
const whole = z.number().int().nonnegative();
const span = { start: whole, end: whole };

/** One line of a result list: what a reader needs to choose a document without opening it. */
export const DocumentCard = z.object({
  id: text,
  type: maybe,
  typeName: maybe,
  number: maybe.describe('Số, ký hiệu như in trên văn bản'),
  title: maybe.describe('Trích yếu'),
  issuer: maybe,
  level: z.enum(LEVELS).nullable(),
  issued: maybe.describe('YYYY, YYYY-MM hoặc YYYY-MM-DD'),
  duties: whole,
  citations: whole,
  warnings: whole,
  file: text,
});
export type DocumentCard = z.infer<typeof DocumentCard>;

/** A run of text; `hit` marks what the query matched. */
export const SnippetPart = z.object({ text, hit: z.boolean() });
export type SnippetPart = z.infer<typeof SnippetPart>;

/** A paragraph that answers; the document's page has it at #o{line}. */
export const SearchPassage = z.object({ snippet: z.array(SnippetPart), line: whole });
export type SearchPassage = z.infer<typeof SearchPassage>;

export const SearchHit = DocumentCard.extend({
  snippet: z.array(SnippetPart),
  line: whole.nullable().describe('Đoạn trích đứng ở dòng bắt đầu từ ký tự này; neo #o… trên trang văn bản'),
  passages: z.array(SearchPassage).describe('Những đoạn khác của văn bản cũng trả lời sát câu hỏi'),
  rung: maybe.describe('Bậc nào của câu hỏi đã tìm ra ("đúng cụm từ"); null khi không hỏi gì'),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const FacetValue = z.object({ value: text, label: text, count: whole });
export type FacetValue = z.infer<typeof FacetValue>;

export const FACET_NAMES = ['type', 'year', 'issuer', 'level'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** 'newest' by date of issue, 'added' by when the store took it in. */
export const SORTS = ['relevance', 'newest', 'added', 'cited'] as const;

export interface SearchRequest {
  q: string;
  type?: string[] | undefined;
  year?: string[] | undefined;
  issuer?: string[] | undefined;
  level?: string[] | undefined;
  /** ISO days, inclusive. */
  from?: string | undefined;
  to?: string | undefined;
  sort?: (typeof SORTS)[number] | undefined;
  /** Only documents that hold every word, however few. */
  everyWord?: boolean | undefined;
  /** 1-based. */
  page: number;
  /** Hits a page. */
  size: number;
}

export const SearchResult = z.object({
  total: whole,
  exactTotal: z.boolean().describe('false: cụm từ có thể ở rất nhiều văn bản, tổng số được ước từ một phần'),
  hits: z.array(SearchHit),
  facets: z.object({
    type: z.array(FacetValue),
    year: z.array(FacetValue),
    issuer: z.array(FacetValue),
    level: z.array(FacetValue),
  }),
  notes: z.array(text).describe('Câu hỏi đã được hiểu thế nào'),
  didYouMean: maybe.describe('Các từ đã sửa lỗi gõ; null khi không phải sửa'),
  instead: maybe.describe('Cả câu hỏi với các từ đã sửa, bộ lọc viết trong câu giữ nguyên'),
  chips: z
    .array(z.object({ label: text, without: text }))
    .describe('Những phần của câu hỏi được hiểu là bộ lọc'),
  symbols: z.array(text).describe('Số ký hiệu mà câu hỏi nhắc tới, như đã gõ'),
});
export type SearchResult = z.infer<typeof SearchResult>;

export const Suggestion = z.object({
  text,
  kind: z.enum(['number', 'title', 'issuer', 'unit', 'duty', 'instrument']),
  detail: maybe.describe('Chữ nhỏ bên cạnh'),
  href: maybe.describe('Chọn thì đi đâu; null = tìm đúng chữ này'),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const DutyEntry = z.object({
  document: text,
  index: whole.describe('Thứ tự của nhiệm vụ trong bản ghi'),
  text,
  section: text,
  ...span,
  assignees: z.array(
    z.object({
      name: text,
      role: z.enum(['lead', 'support']),
      note: maybe.describe('Ghi chú về người được giao'),
    }),
  ),
  deadlineText: maybe,
  by: maybe,
  strictBy: maybe,
  every: maybe,
  on: maybe.describe('Mốc trong kỳ của việc định kỳ'),
  working: maybe.describe('Hạn được tính ra thế nào'),
  force: z.enum(['order', 'request']),
  documentType: maybe,
  documentNumber: maybe,
  documentTitle: maybe,
  issuer: maybe,
  issued: maybe,
});
export type DutyEntry = z.infer<typeof DutyEntry>;

export const DUTY_WHEN = ['overdue', 'due-soon', 'upcoming', 'recurring', 'no-date'] as const;

export interface DutyRequest {
  q?: string | undefined;
  unit?: string | undefined;
  role?: 'lead' | 'support' | undefined;
  /** ISO days bounding the deadline, inclusive. */
  from?: string | undefined;
  to?: string | undefined;
  when?: (typeof DUTY_WHEN)[number] | undefined;
  issuer?: string | undefined;
  document?: string | undefined;
  /** Only duties that do not say who does them. */
  nobody?: boolean | undefined;
  /** 'unit': read unit by unit; else what is due next comes first. */
  sort?: 'due' | 'unit' | undefined;
  page: number;
  size: number;
}

export const DutyResult = z.object({
  total: whole,
  duties: z.array(DutyEntry),
  units: z.array(FacetValue).describe('Đơn vị theo số nhiệm vụ'),
  issuers: z.array(FacetValue),
  months: z.array(FacetValue).describe('Tháng đến hạn (YYYY-MM)'),
  states: z.object({
    overdue: whole,
    'due-soon': whole,
    upcoming: whole,
    recurring: whole,
    'no-date': whole,
  }),
});
export type DutyResult = z.infer<typeof DutyResult>;

export const DUTY_GROUPINGS = ['unit', 'document', 'month'] as const;
export type DutyGrouping = (typeof DUTY_GROUPINGS)[number];

/** One group of the register, counted over the whole list. */
export interface DutyGroupEntry {
  /** Name of the group in addresses. */
  value: string;
  kind: 'unit' | 'nobody' | 'document' | 'month' | 'recurring' | 'no-date';
  /** A unit's name. */
  label: string;
  count: number;
  /** A duty of the document, which tells its number and title. */
  first: DutyEntry | null;
  /** The first of its duties where the group stands open; null where it is closed. */
  duties: DutyEntry[] | null;
}

export interface DutyGroups {
  by: DutyGrouping;
  total: number;
  groups: DutyGroupEntry[];
}

/** An instrument at the other end of a relation. */
export const LinkedInstrument = z.object({
  key: text,
  label: text,
  title: maybe,
  document: maybe.describe('Mã văn bản đang có trong kho; null = chỉ được viện dẫn'),
  kind: z.enum(RELATION_KINDS),
  depth: whole.describe('Cách bao nhiêu bước; 1 = trực tiếp'),
  told: z.boolean().describe('Chỉ biết qua lời một văn bản thứ ba'),
  issued: maybe,
  issuer: maybe,
});
export type LinkedInstrument = z.infer<typeof LinkedInstrument>;

/** Who ordered a task: a duty that matches, with the chain of bases above its document. */
export const OrderedBy = z.object({
  duty: DutyEntry,
  match: text.describe('Khớp đến đâu, bằng lời'),
  bases: z.array(LinkedInstrument),
});
export type OrderedBy = z.infer<typeof OrderedBy>;

const Witness = z.object({ document: text, label: text, ...span });

/** One claim about an instrument and the documents that make it. */
export const InstrumentClaim = z.object({
  field: z.enum(['type', 'number', 'date', 'issuer', 'title']),
  value: text,
  count: whole.describe('Bao nhiêu văn bản nói thế'),
  by: z.array(Witness).describe('Những văn bản đầu trong số đó'),
});
export type InstrumentClaim = z.infer<typeof InstrumentClaim>;

export const InstrumentUse = z.object({
  document: text,
  label: text,
  title: maybe,
  issuer: maybe,
  issued: maybe,
  kind: z.enum(RELATION_KINDS),
  text,
  ...span,
});
export type InstrumentUse = z.infer<typeof InstrumentUse>;

export const InstrumentView = z.object({
  key: text,
  label: text,
  title: maybe,
  issuer: maybe,
  date: maybe,
  document: maybe,
  claims: z.array(InstrumentClaim),
  conflicts: z.array(text).describe('Mỗi chỗ các văn bản nói khác nhau là một câu'),
  validity: z
    .array(z.object({ text, count: whole, by: z.array(Witness) }))
    .describe('Hiệu lực theo lời các văn bản trong kho'),
  years: z
    .array(z.object({ year: maybe, count: whole }))
    .describe('Mọi văn bản viện dẫn, đếm theo năm ban hành; null = không rõ năm'),
  uses: z.array(InstrumentUse).describe('Một trang trong số đó, mới nhất trước'),
  bases: z.array(LinkedInstrument),
});
export type InstrumentView = z.infer<typeof InstrumentView>;

export const WantedInstrument = z.object({
  key: text,
  label: text,
  title: maybe,
  issuer: maybe,
  date: maybe,
  citedBy: whole.describe('Số văn bản trong kho viện dẫn nó'),
});
export type WantedInstrument = z.infer<typeof WantedInstrument>;

/** An instrument that bears a number somebody searched for; `document` null = only cited. */
export interface NumberedInstrument extends WantedInstrument {
  document: string | null;
}

/** What a search answers beside documents: instruments of the number asked for, and duties. */
export interface Beside {
  instruments: NumberedInstrument[];
  /** Null when the question says nothing of duties, or is narrowed in ways the register does not know. */
  duties: { q: string; unit: string | null; issuer: string | null; total: number; first: DutyEntry[] } | null;
}

export const GraphNode = z.object({
  key: text,
  label: text,
  title: maybe,
  document: maybe,
  level: z.enum([...LEVELS, 'party']).nullable(),
  issuer: maybe,
  issued: maybe,
  depth: z.number().int().describe('Âm = phía trên (căn cứ), dương = phía dưới'),
});
export type GraphNode = z.infer<typeof GraphNode>;

export const GraphEdge = z.object({ from: text, to: text, kind: z.enum(RELATION_KINDS), told: z.boolean() });
export type GraphEdge = z.infer<typeof GraphEdge>;

export const GraphView = z.object({
  root: text,
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  truncated: z.boolean().describe('Đã cắt bớt vì quá nhiều'),
});
export type GraphView = z.infer<typeof GraphView>;

/** A sentence that proves a finding: in a held document, or (document null) in the draft itself. */
export const CheckEvidence = z.object({
  document: maybe,
  label: text,
  quote: text,
  start: whole.nullable(),
  end: whole.nullable(),
});
export type CheckEvidence = z.infer<typeof CheckEvidence>;

export const CheckFinding = z.object({
  code: z.enum(CHECK_RULES.map((rule) => rule.code)),
  severity: z.enum(['error', 'warning', 'hint']),
  message: text,
  proposal: maybe.describe('Nên sửa thành'),
  source: text.describe('Quy định hoặc so sánh làm cơ sở'),
  ...span,
  evidence: z.array(CheckEvidence),
});
export type CheckFinding = z.infer<typeof CheckFinding>;

export const BASIS_STATES = [
  'verified',
  'consistent',
  'differs',
  'malformed',
  'replaced',
  'not-yet-in-force',
  'ambiguous',
  'outside',
] as const;

export const CheckReport = z.object({
  record: Directive,
  findings: z.array(CheckFinding),
  states: z
    .array(
      z.object({
        citation: whole.describe('Thứ tự trong citations của bản ghi'),
        state: z.enum(BASIS_STATES),
        instrument: maybe,
        document: maybe,
      }),
    )
    .describe('Mỗi viện dẫn một trạng thái'),
});
export type CheckReport = z.infer<typeof CheckReport>;

export interface FileInput {
  name: string;
  bytes: Uint8Array;
}

export const UploadOutcome = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    file: text,
    id: text,
    title: maybe,
    already: z.boolean(),
    warnings: whole,
  }),
  z.object({ ok: z.literal(false), file: text, code: text, reason: text, hint: maybe }),
]);
export type UploadOutcome = z.infer<typeof UploadOutcome>;

export interface Statistics {
  documents: number;
  duties: number;
  citations: number;
  instruments: number;
  byYear: FacetValue[];
  byType: FacetValue[];
  byIssuer: FacetValue[];
  /** `value` is the instrument's key. */
  mostCited: FacetValue[];
  /** `value` is YYYY-MM. */
  dutiesByMonth: FacetValue[];
  dutiesByUnit: FacetValue[];
}
