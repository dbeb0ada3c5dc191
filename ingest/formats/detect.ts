/** What a file is: told by its bytes, and only where those are silent by its name. */
import { ReadFailure } from '../failure.ts';

export const FILE_KINDS = [
  'pdf',
  'docx',
  'doc',
  'odt',
  'rtf',
  'html',
  'text',
  'markdown',
  'image',
  'zip',
  'email',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/**
 * The kind of a file. Throws ReadFailure for an empty file and for kinds this house does not read.
 * A wrong extension does no harm: a .doc that is really HTML, RTF or docx is read as what it is.
 */
export function detectKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) {
    throw new ReadFailure('empty-file', 'Tệp rỗng (0 byte).', 'Hãy chép lại tệp từ nơi gửi.');
  }
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const head = latin1(bytes.subarray(0, 4096));
  const kind = byMagic(bytes, head) ?? byMarkup(head, extension);
  if (kind) return kind;
  if (looksLikeText(bytes)) {
    if (extension === 'docx' || extension === 'odt') throw notAZip(extension);
    return extension === 'md' || extension === 'markdown' ? 'markdown' : 'text';
  }
  if (extension === 'docx' || extension === 'odt') throw notAZip(extension);
  throw new ReadFailure(
    'unknown-format',
    'Không nhận ra định dạng của tệp.',
    'Hãy gửi tệp PDF, Word (.docx, .doc), ODT, RTF, HTML, văn bản thuần hoặc ảnh chụp.',
  );
}

function byMagic(bytes: Uint8Array, head: string): FileKind | null {
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleKind(bytes);
  if (/^\s{0,16}\{\\rtf/.test(head)) return 'rtf';
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (/^(?:\x89PNG\r\n|\xff\xd8\xff|II\*\0|MM\0\*|GIF8|BM.{4}\0\0\0\0)/s.test(head)) return 'image';
  if (/^RIFF.{4}WEBP/s.test(head)) return 'image';
  return null;
}

/** Zip containers say what they are by the names inside; the directory stands at the end of the file. */
function zipKind(bytes: Uint8Array): FileKind {
  const names = latin1(bytes.subarray(Math.max(0, bytes.length - 1_000_000)));
  if (names.includes('word/document.xml')) return 'docx';
  if (latin1(bytes.subarray(0, 200)).includes('application/vnd.oasis.opendocument.text')) return 'odt';
  if (/\[Content_Types\]\.xml/.test(names)) {
    if (/word\/document\d?\.xml/.test(names)) return 'docx';
    if (/xl\/workbook|ppt\/presentation/.test(names)) throw notADocument('bảng tính hoặc bản trình chiếu');
  }
  if (latin1(bytes.subarray(0, 200)).includes('application/vnd.oasis.opendocument')) {
    throw notADocument('bảng tính hoặc bản trình chiếu');
  }
  if (names.includes('mimetype') && names.includes('content.xml')) return 'odt';
  return 'zip';
}

/** OLE compound files: Word, but also Excel, PowerPoint, Outlook, and Office files under a password. */
function oleKind(bytes: Uint8Array): FileKind {
  const has = (name: string) => includesUtf16(bytes, name);
  if (has('WordDocument')) return 'doc';
  if (has('EncryptedPackage')) {
    throw new ReadFailure(
      'encrypted',
      'Tệp Word được đặt mật khẩu.',
      'Hãy mở bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu) rồi gửi lại.',
    );
  }
  if (has('Workbook') || has('PowerPoint Document')) throw notADocument('bảng tính hoặc bản trình chiếu');
  if (has('__substg1.0_'))
    throw notADocument('thư Outlook (.msg)', 'Hãy lưu thư thành .eml hoặc gửi tệp đính kèm.');
  return 'doc';
}

function byMarkup(head: string, extension: string): FileKind | null {
  const start = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<meta|<title|<div|<p[\s>]|<table|<!--)/i.test(start))
    return 'html';
  if (/^<\?xml[^>]{0,200}>\s{0,20}(?:<!doctype html|<html)/i.test(start)) return 'html';
  if (/^<\?xml/i.test(start)) {
    throw notADocument('dữ liệu XML', 'Hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi gửi.');
  }
  const headers = start.match(
    /^(?:Received|Return-Path|From|To|Cc|Subject|Date|Message-ID|MIME-Version|Content-Type|Delivered-To|DKIM-Signature|X-[\w-]{1,40}): /gim,
  );
  if (headers && headers.length >= 2 && /^[\w-]{1,40}: /.test(start)) return 'email';
  if (extension === 'html' || extension === 'htm') return 'html';
  if (extension === 'eml' && /^[\w-]{1,40}:/.test(start)) return 'email';
  return null;
}

/** No more than a few control characters, UTF-16 aside. */
function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return true;
  let controls = 0;
  let zeros = 0;
  let high = 0;
  for (const byte of sample) {
    if (byte === 0) zeros++;
    // In UTF-16 half of the bytes of Vietnamese text are 0, 1, 3 or 1E.
    else if (byte === 1 || byte === 3 || byte === 0x1e) high++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  if (zeros + high > sample.length * 0.4 && zeros + high < sample.length * 0.6)
    return controls <= sample.length * 0.01;
  return zeros === 0 && controls + high <= sample.length * 0.01;
}

function notADocument(what: string, hint = 'Hãy gửi văn bản ở dạng PDF hoặc Word.'): ReadFailure {
  return new ReadFailure('unknown-format', `Tệp là ${what}, không phải văn bản.`, hint);
}

function notAZip(extension: string): ReadFailure {
  return new ReadFailure(
    'damaged',
    `Tệp .${extension} bị hỏng: bên trong không phải định dạng của .${extension}.`,
    'Hãy mở tệp bằng phần mềm soạn thảo, lưu lại rồi gửi; hoặc xin lại tệp gốc.',
  );
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));
}
