/** The main path from bytes to outcomes: what kind a file is told to be, containers, and reasons for refusal. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectKind } from '../../ingest/formats/detect.ts';
import { type ReadOutcome, readDirectives } from '../../ingest/ingest.ts';
import { docx, odt, paragraph, zipOf } from './formats/office.ts';
import { makePdf } from './formats/pdf-maker.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const PLAN =
  'ỦY BAN NHÂN DÂN HUYỆN X\nSố: 5/KH-UBND\nX, ngày 02 tháng 3 năm 2024\nKẾ HOẠCH\nCông tác năm 2024\n';
const read = (name: string, content: Uint8Array | string, limits = {}) =>
  readDirectives({ name, bytes: typeof content === 'string' ? bytes(content) : content }, { limits });
const summary = (outcomes: ReadOutcome[]) =>
  outcomes.map((outcome) =>
    outcome.ok ? `${outcome.directive.source.file}: ${outcome.directive.type}` : outcome.code,
  );

describe('detectKind goes by the bytes', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['thư.doc', '{\\rtf1 x}', 'rtf'],
    ['thư.doc', '<html><body>x', 'html'],
    ['thư.doc', docx({ body: paragraph('x') }), 'docx'],
    ['thư.txt', '%PDF-1.7 …', 'pdf'],
    ['thư', odt('<text:p>x</text:p>'), 'odt'],
    ['thư.docx', zipOf({ 'a.txt': 'x' }), 'zip'],
    ['a.bin', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['a.bin', 'Từ: ai đó\nchữ thường', 'text'],
    ['a.md', '# Kế hoạch', 'markdown'],
    ['a.eml', 'From: a@b.vn\r\nTo: c@d.vn\r\nSubject: x\r\n\r\nThân', 'email'],
    ['a.txt', new Uint8Array(Buffer.from('Kế hoạch năm 2024', 'utf16le')), 'text'],
  ])('%s', (name, content, kind) => {
    expect(detectKind(typeof content === 'string' ? bytes(content) : content, name)).toBe(kind);
  });
});

describe('containers', () => {
  it('reads every document of an archive, names made harmless, noise passed over', async () => {
    const archive = zipOf({
      'một/kế hoạch.txt': PLAN,
      '../../etc/passwd.txt': PLAN,
      '__MACOSX/._a.txt': 'x',
      'rác.bin': Uint8Array.of(0, 1, 2, 3, 250, 0, 9, 1, 2),
    });
    expect(summary(await read('hồ sơ.zip', archive))).toEqual([
      'hồ sơ.zip/một/kế hoạch.txt: KH',
      'hồ sơ.zip/etc/passwd.txt: KH',
      'unknown-format',
    ]);
  });

  it('reads attachments of a message, or the letter when there are none', async () => {
    const attached = Buffer.from(PLAN).toString('base64');
    const mail = `From: a@b.vn\r\nTo: c@d.vn\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\nKính gửi\r\n--q\r\nContent-Type: application/octet-stream; name="kh.txt"\r\nContent-Disposition: attachment; filename="kh.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${attached}\r\n--q--\r\n`;
    expect(summary(await read('thư.eml', mail))).toEqual(['thư.eml/kh.txt: KH']);
    const plain = `From: a@b.vn\r\nTo: c@d.vn\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${PLAN}`;
    expect(summary(await read('thư.eml', plain))).toEqual(['thư.eml/nội dung.txt: KH']);
  });

  it('stops at archives inside archives without end, and at too many files', async () => {
    let nested = zipOf({ 'a.txt': PLAN });
    for (let i = 0; i < 5; i++) nested = zipOf({ 'a.zip': nested });
    expect(summary(await read('a.zip', nested))).toEqual(['nested-too-deep']);
    const many = zipOf(Object.fromEntries(Array.from({ length: 8 }, (_n, i) => [`${i}.txt`, PLAN])));
    const outcomes = summary(await read('a.zip', many, { archiveEntries: 3 }));
    expect(outcomes).toHaveLength(4);
    expect(outcomes.at(-1)).toBe('too-many-files');
  });

  it('refuses a bomb without expanding it', async () => {
    const bomb = zipOf({ 'a.txt': new Uint8Array(20_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(summary(await read('a.zip', bomb, { expandedBytes: 5_000_000 }))).toEqual(['expands-too-far']);
  });
});

describe('what cannot be read says why and what to do', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['rỗng.pdf', '', 'empty-file'],
    ['hỏng.docx', 'đây không phải tệp Word', 'damaged'],
    ['hỏng.docx', Uint8Array.of(1, 2, 3, 0, 0, 7), 'damaged'],
    ['hỏng.pdf', '%PDF-1.4 rác', 'damaged'],
    ['hỏng.zip', 'PK\u0003\u0004rác', 'damaged'],
    ['trắng.txt', '  \n \n', 'no-text'],
    ['rác.dat', Uint8Array.from({ length: 300 }, (_n, i) => (i * 7) % 32), 'unknown-format'],
    ['Word 2003.doc', '<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>', 'unknown-format'],
    ['bảng.xlsx', zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'unknown-format'],
  ])('%s', async (name, content, code) => {
    const [outcome, ...others] = await read(name, content);
    expect(others).toEqual([]);
    expect(outcome).toMatchObject({ ok: false, code });
    if (outcome && !outcome.ok) {
      expect(outcome.reason).toMatch(/\p{L}/u);
      expect(outcome.hint).toMatch(/^Hãy |^Nếu /);
    }
  });

  it('a file past the size limit is not looked into', async () => {
    expect(summary(await read('lớn.txt', PLAN, { fileBytes: 10 }))).toEqual(['too-large']);
  });

  it('any bytes under any name give an outcome', async () => {
    const start = fc.constantFrom(
      '',
      '%PDF-',
      'PK\x03\x04',
      '{\\rtf1',
      '<html>',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      'From: a\nTo: b\n',
      '\xff\xfe',
    );
    const name = fc.constantFrom('a.pdf', 'a.docx', 'a.doc', 'a.txt', 'a', 'a.eml', 'a.html');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), name, async (magic, rest, file) => {
        const content = new Uint8Array([...Buffer.from(magic, 'latin1'), ...rest]);
        const outcomes = await read(file, content);
        expect(outcomes.length).toBeGreaterThan(0);
        for (const outcome of outcomes) if (!outcome.ok) expect(outcome.code).not.toBe('internal');
      }),
      { numRuns: 150 },
    );
  });
});

describe('a directive keeps what it was read from', () => {
  it('format, pages and checksum', async () => {
    const pdf = await makePdf([
      { texts: PLAN.split('\n').map((text, i) => ({ text, x: 90, y: 60 + i * 25 })) },
    ]);
    const [outcome] = await read('kh.pdf', pdf);
    expect(outcome?.ok && outcome.directive.source).toMatchObject({
      file: 'kh.pdf',
      format: 'pdf',
      pages: 1,
      ocr: { pages: [] },
    });
  });
});

const SHARED = process.env.CAN_CU_SHARED ?? '../shared';
describe.skipIf(!existsSync(join(SHARED, 'seeds')))('the founding documents', () => {
  it.each(existsSync(join(SHARED, 'seeds')) ? readdirSync(join(SHARED, 'seeds')) : [])('%s', async (name) => {
    const [outcome] = await read(name, new Uint8Array(readFileSync(join(SHARED, 'seeds', name))));
    expect(outcome?.ok).toBe(true);
    if (!outcome?.ok) return;
    const { text, footnotes } = outcome.directive;
    expect(text).not.toMatch(/\*\*|<sup>|^#+ |^\s|\s$|\n\n/m);
    for (const note of footnotes) {
      expect(text.slice(note.start, note.end)).toBe(note.text);
      expect(note.mark).not.toBeNull();
    }
  });
});
