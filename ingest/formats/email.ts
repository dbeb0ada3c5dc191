/** Messages (.eml, and Word's "single file web page") → the documents attached, or the letter itself. */
import PostalMime from 'postal-mime';
import { ReadFailure } from '../failure.ts';
import type { Limits } from '../limits.ts';
import { innerName } from './inner-name.ts';

/** What an office sends as an attachment to be read; pictures in signatures and calendar entries are not. */
const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|html?|txt|md|zip|eml|tiff?)$/i;

/**
 * The attachments that are documents; if there is none, the body of the message. Throws ReadFailure when it holds
 * neither. Names are "message.eml/attachment.pdf".
 */
export async function* filesInMessage(
  file: { name: string; bytes: Uint8Array },
  limits: Limits,
): AsyncGenerator<{ name: string; bytes: Uint8Array } | ReadFailure> {
  const message = await parse(file.bytes);
  const documents = message.attachments.filter(
    (attachment) =>
      DOCUMENT.test(attachment.filename ?? '') ||
      /pdf|msword|officedocument|rfc822/.test(attachment.mimeType),
  );
  let given = 0;
  for (const attachment of documents.slice(0, limits.archiveEntries)) {
    const name = innerName(file.name, attachment.filename ?? `đính kèm ${given + 1}`);
    given++;
    yield { name, bytes: bytesOf(attachment.content) };
  }
  if (given > 0) return;
  const body = message.html ?? message.text;
  if (!body?.trim()) {
    throw new ReadFailure(
      'no-text',
      'Thư không có nội dung và không có tệp đính kèm.',
      'Hãy gửi tệp văn bản đính kèm.',
    );
  }
  const page = message.html ? `<!doctype html><meta charset="utf-8">${message.html}` : body;
  yield {
    name: innerName(file.name, message.html ? 'nội dung.html' : 'nội dung.txt'),
    bytes: new TextEncoder().encode(page),
  };
}

async function parse(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 120) : String(error);
    throw new ReadFailure('damaged', `Tệp thư bị hỏng (${detail}).`, 'Hãy lưu lại thư thành .eml rồi gửi.');
  }
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
