/** The main path: a file goes in; detect → extract → clean → parse; directives or reasons come out. */
import { createHash } from 'node:crypto';
import type { Directive, Source } from '../corpus/record.ts';
import type { CleanText, Extracted } from './clean-text.ts';
import { ReadFailure } from './failure.ts';
import { detectKind } from './formats/detect.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { parseDirective } from './parse/directive.ts';
import { cleanText } from './text/clean.ts';

/** Raise it when the same bytes would now give another record; stores then know what to read again. */
export const PARSER_VERSION = 2;

export interface InputFile {
  name: string;
  bytes: Uint8Array;
}

export interface ReadOptions {
  limits?: Partial<Limits>;
}

export type ReadOutcome =
  | { ok: true; directive: Directive; bytes: Uint8Array }
  | { ok: false; file: string; code: string; reason: string; hint: string; bytes: Uint8Array };

/**
 * Reads one file: a document gives one outcome, an archive or a message one for each document inside.
 * Never throws: what could not be read is an outcome with its reason and what to do, in Vietnamese.
 */
export async function readDirectives(file: InputFile, options: ReadOptions = {}): Promise<ReadOutcome[]> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  return readFile(file, limits, 0);
}

async function readFile(file: InputFile, limits: Limits, depth: number): Promise<ReadOutcome[]> {
  try {
    checkSize(file, limits);
    const kind = detectKind(file.bytes, file.name);
    if (kind === 'zip' || kind === 'email') return await readContainer(kind, file, limits, depth);
    const extracted = await within(allowedMs(kind, limits), extract(kind, file.bytes, limits));
    const clean = cleanText(extracted, limits.textLength);
    if (!clean.text) throw noText(extracted);
    const source = sourceOf(file, extracted, clean);
    return [{ ok: true, directive: parseDirective(clean, source), bytes: file.bytes }];
  } catch (error) {
    return [refusal(file, error)];
  }
}

/** The first step alone, for measuring: a document's bytes → its text in blocks. Throws ReadFailure. */
export async function extractText(file: InputFile, limits: Limits = DEFAULT_LIMITS): Promise<Extracted> {
  const kind = detectKind(file.bytes, file.name);
  if (kind === 'zip' || kind === 'email')
    throw new Error(`${file.name} holds files, it has no text of its own`);
  return extract(kind, file.bytes, limits);
}

/** Readers load only when a file needs them: a text file must not pay for the PDF engine. */
async function extract(
  kind: Exclude<ReturnType<typeof detectKind>, 'zip' | 'email'>,
  bytes: Uint8Array,
  limits: Limits,
): Promise<Extracted> {
  switch (kind) {
    case 'text':
    case 'markdown':
      return (await import('./formats/text.ts')).readText(bytes, kind, limits);
    case 'docx':
      return (await import('./formats/docx.ts')).readDocx(bytes, limits);
    case 'pdf':
      return (await import('./formats/ocr.ts')).readPdfWithScans(bytes, limits);
    case 'html':
      return (await import('./formats/html.ts')).readHtml(bytes, limits);
    case 'doc':
      return (await import('./formats/doc.ts')).readDoc(bytes, limits);
    case 'odt':
      return (await import('./formats/odt.ts')).readOdt(bytes, limits);
    case 'rtf':
      return (await import('./formats/rtf.ts')).readRtf(bytes, limits);
    case 'image':
      return (await import('./formats/image.ts')).readImage(bytes, limits);
  }
}

async function readContainer(
  kind: 'zip' | 'email',
  file: InputFile,
  limits: Limits,
  depth: number,
): Promise<ReadOutcome[]> {
  if (depth >= limits.archiveDepth) {
    throw new ReadFailure(
      'nested-too-deep',
      `Tệp nén lồng nhau quá ${limits.archiveDepth} lớp.`,
      'Hãy giải nén rồi gửi từng văn bản.',
    );
  }
  const files =
    kind === 'zip'
      ? (await import('./formats/archive.ts')).filesInArchive(file, limits)
      : (await import('./formats/email.ts')).filesInMessage(file, limits);
  const outcomes: ReadOutcome[] = [];
  for await (const inner of files) {
    if (inner instanceof ReadFailure) outcomes.push(refusal(file, inner));
    else outcomes.push(...(await readFile(inner, limits, depth + 1)));
  }
  return outcomes;
}

function sourceOf(file: InputFile, extracted: Extracted, clean: CleanText): Source {
  return {
    file: file.name,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    format: extracted.format,
    pages: extracted.pages,
    ocr: extracted.ocr,
    pageStarts: clean.pageStarts,
    doubtful: clean.doubtful,
  };
}

function checkSize(file: InputFile, limits: Limits): void {
  if (file.bytes.length <= limits.fileBytes) return;
  const megabytes = Math.round(limits.fileBytes / 1024 / 1024);
  throw new ReadFailure(
    'too-large',
    `Tệp lớn hơn ${megabytes} MB.`,
    'Hãy tách tệp, hoặc lưu bản quét ở độ phân giải thấp hơn (300 dpi, đen trắng) rồi gửi lại.',
  );
}

function noText(extracted: Extracted): ReadFailure {
  return new ReadFailure(
    'no-text',
    extracted.pages === null
      ? 'Tệp không có chữ nào.'
      : `Không đọc được chữ nào trong ${extracted.pages} trang.`,
    'Hãy mở tệp xem có nội dung không; nếu là bản quét mờ, hãy quét lại rõ hơn.',
  );
}

/** Pages that must be recognised take seconds each; the readers of those formats keep to ocrMs themselves. */
function allowedMs(kind: ReturnType<typeof detectKind>, limits: Limits): number {
  return kind === 'pdf' || kind === 'image' ? limits.readMs + limits.ocrMs : limits.readMs;
}

/** Gives up waiting after `ms`. What only computes cannot be stopped from inside: the worker pool ends those. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const reason = `Đọc tệp quá ${Math.round(ms / 1000)} giây nên đã dừng.`;
      reject(new ReadFailure('too-slow', reason, 'Hãy tách tệp thành các phần nhỏ hơn.'));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function refusal(file: InputFile, error: unknown): ReadOutcome {
  const { name, bytes } = file;
  if (error instanceof ReadFailure) {
    return { ok: false, file: name, code: error.code, reason: error.reason, hint: error.hint, bytes };
  }
  const detail = error instanceof Error ? error.message : String(error);
  const reason = `Lỗi ngoài dự kiến khi đọc tệp: ${detail.slice(0, 300)}`;
  return { ok: false, file: name, code: 'internal', reason, hint: 'Hãy báo lỗi này kèm theo tệp.', bytes };
}
