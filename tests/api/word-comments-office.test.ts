/**
 * The commented file in a real office program: LibreOffice opens it, shows every comment, and reads the same words.
 * It puts an empty paragraph before a table that begins a document with comments, whoever wrote them (7.4); so empty
 * paragraphs are left out of the comparison. Skipped where soffice is not installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withComments } from '../../api/export/word-comments.ts';
import type { Finding } from '../../index/check.ts';
import { readDirectives } from '../../ingest/ingest.ts';

const office = spawnSync('soffice', ['--version']).status === 0;
const DRAFTS = new URL('../../corpus/drafts/', import.meta.url);

/** Drafts whose head is a table of two columns. */
const FILES = ['d01.docx', 'd33.docx'];

function finding(span: { start: number; end: number }): Finding {
  const words = { message: 'Sai <ngày> & số.', proposal: null, source: 'Đối chiếu', evidence: [] };
  return { code: 'two-dates', severity: 'error', start: span.start, end: span.end, ...words };
}

/** The document as flat ODF, comments taken out; and how many there were. */
function read(xml: string): { comments: number; paragraphs: string[] } {
  const comments = xml.match(/<office:annotation /g)?.length ?? 0;
  const body = xml
    .slice(xml.indexOf('<office:text'))
    .replace(/<office:annotation [\s\S]*?<\/office:annotation>/g, '')
    .replace(/>\n\s*</g, '><');
  const paragraphs = body
    .split(/<\/text:(?:p|h)>/)
    .map((p) =>
      p
        .replace(/<text:s\b[^>]*>|<text:tab\/>/g, ' ')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
  return { comments, paragraphs };
}

describe.skipIf(!office)('the commented file opened by LibreOffice', () => {
  it('has every comment and the same words', { timeout: 90_000 }, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'can-cu-office-'));
    try {
      const counts = new Map<string, number>();
      for (const file of FILES) {
        const bytes = new Uint8Array(readFileSync(new URL(file, DRAFTS)));
        const [outcome] = await readDirectives({ name: file, bytes });
        if (!outcome?.ok) throw new Error(`${file} not read`);
        const { text, citations, duties } = outcome.directive;
        const findings = [...citations, ...duties, { start: 0, end: 0 }].map(finding);
        writeFileSync(join(dir, `before-${file}`), bytes);
        // A colleague's comment is there already.
        const old = withComments(bytes, text, citations.slice(0, 1).map(finding), '2025-01-05T08:00:00Z');
        counts.set(file, findings.length + 1);
        const after = withComments(old.bytes, text, findings, '2026-01-05T08:00:00Z');
        writeFileSync(join(dir, `after-${file}`), after.bytes);
      }
      const profile = `-env:UserInstallation=${pathToFileURL(join(dir, 'profile')).href}`;
      const inputs = FILES.flatMap((file) => [join(dir, `before-${file}`), join(dir, `after-${file}`)]);
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', dir, ...inputs], {
        timeout: 80_000,
        stdio: 'ignore',
      });
      const open = (name: string) => read(readFileSync(join(dir, name.replace('.docx', '.fodt')), 'utf8'));
      for (const file of FILES) {
        const [before, after] = [open(`before-${file}`), open(`after-${file}`)];
        expect(before.comments).toBe(0);
        expect(after.comments).toBe(counts.get(file));
        expect(after.paragraphs).toEqual(before.paragraphs);
        expect(after.paragraphs.length).toBeGreaterThan(20);
      }
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
