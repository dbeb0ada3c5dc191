/** XML parts of office files, read as a stream within bounds. Entities of a DTD are never expanded: such a part is refused. */
import { SaxesParser } from 'saxes';
import { ReadFailure } from '../failure.ts';
import type { Limits } from '../limits.ts';

export type Attributes = Record<string, string>;

export interface XmlHandlers {
  /** `position` is the index in the source just after the tag. */
  open?(name: string, attributes: Attributes, position: number): void;
  close?(name: string, position: number): void;
  text?(text: string): void;
}

/** Throws ReadFailure for broken XML, for a document type declaration and for elements nested past the limit. */
export function readXml(source: string, limits: Limits, handlers: XmlHandlers): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw damaged('tệp có khai báo DTD');
  });
  parser.on('error', (error) => {
    throw damaged(error.message.slice(0, 200));
  });
  parser.on('opentag', (tag) => {
    if (++depth > limits.nesting) throw tooDeep();
    handlers.open?.(tag.name, tag.attributes as Attributes, parser.position);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handlers.close?.(tag.name, parser.position);
  });
  if (handlers.text) parser.on('text', handlers.text);
  if (handlers.text) parser.on('cdata', handlers.text);
  parser.write(source).close();
}

/** The characters of a part: UTF-8, or UTF-16 with its mark. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function damaged(detail: string): ReadFailure {
  return new ReadFailure(
    'damaged',
    `Nội dung bên trong tệp bị hỏng (${detail}).`,
    'Hãy mở tệp bằng phần mềm soạn thảo, lưu lại rồi gửi.',
  );
}

export function tooDeep(): ReadFailure {
  return new ReadFailure(
    'nested-too-deep',
    'Nội dung tệp lồng nhau quá sâu nên không được đọc.',
    'Hãy mở tệp bằng phần mềm soạn thảo, lưu lại ở định dạng .docx rồi gửi.',
  );
}
