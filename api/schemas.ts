/**
 * Schemas of answers, written once as zod and given to the API document as JSON Schema 2020-12 (what OpenAPI 3.1 speaks).
 * Routes name them by reference: zod's own writer copes with the recursive outline, the OpenAPI one does not.
 */
import { z } from '@hono/zod-openapi';
import { Correction } from '../corpus/corrections.ts';
import { Directive } from '../corpus/record.ts';
import * as views from '../web/views.ts';

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});

const StoredCorrection = z.object({
  number: z.number().int(),
  directive: z.string(),
  correction: Correction,
  who: z.string(),
  at: z.string(),
});

const Health = z.object({ status: z.literal('ok'), version: z.string(), documents: z.number().int() });

const list = (name: string, item: z.ZodType) => z.object({ total: z.number().int(), [name]: z.array(item) });

const SCHEMAS = {
  Problem,
  Health,
  Directive,
  SearchResult: views.SearchResult,
  Suggestions: z.object({ suggestions: z.array(views.Suggestion) }),
  DutyResult: views.DutyResult,
  OrderedBy: z.object({ orders: z.array(views.OrderedBy) }),
  InstrumentView: views.InstrumentView,
  WantedInstruments: list('wanted', views.WantedInstrument),
  GraphView: views.GraphView,
  CheckReport: views.CheckReport,
  UploadOutcomes: z.object({ outcomes: z.array(views.UploadOutcome) }),
  Corrections: list('corrections', StoredCorrection),
  StoredCorrection,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof SCHEMAS;

/** An answer described by one of the schemas. */
export function answer(name: SchemaName, description: string) {
  return {
    description,
    content: {
      [name === 'Problem' ? 'application/problem+json' : 'application/json']: {
        schema: { $ref: `#/components/schemas/${name}` },
      },
    },
  };
}

/** The problems a route may answer with, each described. */
export function problems(...codes: (400 | 401 | 403 | 404 | 413 | 415 | 422)[]) {
  return Object.fromEntries(codes.map((code) => [code, answer('Problem', PROBLEM_WORDS[code] ?? '')]));
}

const PROBLEM_WORDS: Record<number, string> = {
  400: 'Tham số sai: `errors` nói chỗ nào',
  401: 'Cần mã truy cập',
  403: 'Không được phép',
  404: 'Không có',
  413: 'Quá lớn',
  415: 'Sai kiểu nội dung',
  422: 'Tệp không đọc được',
};

/** Who may write: the token's bearer, or anyone on this very machine. */
export const WRITERS: Record<string, string[]>[] = [{ token: [] }, {}];

/** components.schemas of the API document. */
export function componentSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [name, jsonSchema(name, schema)]),
  );
}

/** JSON Schema with its inner definitions reachable from where the document will put it. */
function jsonSchema(name: string, schema: z.ZodType): unknown {
  const json = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Record<string, unknown>;
  delete json.$schema;
  const text = JSON.stringify(json).replaceAll('"#/$defs/', `"#/components/schemas/${name}/$defs/`);
  return JSON.parse(text);
}
