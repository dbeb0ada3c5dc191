/** Files made to hurt: each must end soon, in bounded memory, as a record with a warning or a refusal with a reason. */
import { describe, expect, it } from 'vitest';
import type { ReadOutcome } from '../../../ingest/ingest.ts';
import { readDirectives } from '../../../ingest/ingest.ts';
import { processorTimer } from '../../processor-time.ts';
import { docx, odt, paragraph, zipOf } from './office.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function outcomeWithin(
  seconds: number,
  name: string,
  content: Uint8Array,
  limits = {},
): Promise<ReadOutcome> {
  const spent = processorTimer();
  const [outcome] = await readDirectives({ name, bytes: content }, { limits });
  expect(spent()).toBeLessThan(seconds);
  if (!outcome) throw new Error('no outcome');
  return outcome;
}

/** A PDF of many empty pages, written by hand: a tree of one level, every page the same. */
function manyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_none, i) => `${i + 3} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>',
    `<</Type/Pages/Count ${count}/Kids[${kids}]>>`,
    ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return bytes(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`,
  );
}

describe('hostile files', () => {
  it('a zip that expands without end', async () => {
    const bomb = zipOf({ 'a.zip': zipOf({ 'b.txt': new Uint8Array(30_000_000) }) });
    expect(await outcomeWithin(5, 'a.zip', bomb, { expandedBytes: 10_000_000 })).toMatchObject({
      code: 'expands-too-far',
    });
  });

  it('a .docx whose text expands past what its tree may take', async () => {
    const big = docx({ body: paragraph('x').repeat(60_000) });
    expect(await outcomeWithin(5, 'a.docx', big, { xmlBytes: 1_000_000 })).toMatchObject({
      code: 'expands-too-far',
    });
  });

  it('an .odt with a billion laughs', async () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><office:document/>';
    const file = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': laughs });
    expect(await outcomeWithin(5, 'a.odt', file)).toMatchObject({ ok: false, code: 'damaged' });
  });

  it('an .odt that repeats a cell a million times', async () => {
    const body = `<table:table><table:table-row><table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`;
    expect(await outcomeWithin(5, 'a.odt', odt(body))).toMatchObject({ ok: true });
  });

  it('a PDF with scripts and 6,000 tiny pages: scripts never run, pages past the limit left out', async () => {
    const outcome = await outcomeWithin(20, 'a.pdf', manyPages(6_000), { pages: 40, ocrMs: 0 });
    expect(outcome).toMatchObject({ ok: false, code: 'no-text' });
  });

  it('HTML nested half a million deep', async () => {
    const page = bytes(`<html>${'<div>'.repeat(500_000)}`);
    expect(await outcomeWithin(5, 'a.html', page)).toMatchObject({ code: 'nested-too-deep' });
  });

  it('HTML cells that claim to span hundreds of rows and columns', async () => {
    const row = `<tr>${'<td rowspan=500 colspan=50>x'.repeat(200)}`;
    const page = bytes(`<html><table>${row.repeat(50)}${'<tr>'.repeat(20_000)}</table>`);
    expect(await outcomeWithin(10, 'a.html', page)).toMatchObject({ ok: true });
  });

  it('RTF groups nested without end', async () => {
    expect(await outcomeWithin(5, 'a.rtf', bytes(`{\\rtf1${'{'.repeat(300_000)}`))).toMatchObject({
      code: 'nested-too-deep',
    });
  });

  it('a text longer than may be kept is cut, and says so', async () => {
    const outcome = await outcomeWithin(10, 'a.txt', bytes('chữ '.repeat(1_000_000)), {
      textLength: 200_000,
    });
    expect(outcome.ok && outcome.directive.text.length).toBe(200_000);
    expect(outcome.ok && outcome.directive.warnings.map((warning) => warning.code)).toContain('text-cut');
  });

  it('a message inside a message inside a message', async () => {
    let mail = 'From: a@b.vn\r\nTo: c@d.vn\r\n\r\nhết';
    for (let i = 0; i < 6; i++) {
      mail = `From: a@b.vn\r\nTo: c@d.vn\r\nMIME-Version: 1.0\r\nContent-Type: application/octet-stream; name="a.eml"\r\nContent-Disposition: attachment; filename="a.eml"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(mail).toString('base64')}`;
    }
    expect(await outcomeWithin(3, 'a.eml', bytes(mail))).toMatchObject({ code: 'nested-too-deep' });
  });
});
