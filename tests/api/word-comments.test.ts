import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { escapeXml, withComments } from '../../api/export/word-comments.ts';
import { DEFAULT_CONFIG } from '../../corpus/config.ts';
import { checkDraft, type Finding, NOTHING_KNOWN } from '../../index/check.ts';
import { readDirectives } from '../../ingest/ingest.ts';

const WHEN = '2026-01-05T08:00:00Z';

function finding(start: number, end: number, message = 'Sai ngày.'): Finding {
  return {
    code: 'two-dates',
    severity: 'error',
    start,
    end,
    message,
    proposal: 'ngày 14/5/2018',
    source: 'Đối chiếu',
    evidence: [],
  };
}

async function wordFile(paragraphs: string[][]): Promise<Uint8Array> {
  const children = paragraphs.map(
    (runs) => new Paragraph({ children: runs.map((text) => new TextRun({ text, bold: runs.length > 1 })) }),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

const xmlOf = (bytes: Uint8Array, part = 'word/document.xml') =>
  strFromU8(unzipSync(bytes)[part] as Uint8Array);

/** The text between a comment's marks. */
function commented(xml: string, id: number): string {
  const from = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
  const to = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
  return [...xml.slice(from, to).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join('');
}

function wellFormed(xml: string): boolean {
  const parser = new SaxesParser();
  let fault: Error | null = null;
  parser.on('error', (error) => {
    fault ??= error;
  });
  parser.write(xml).close();
  return fault === null;
}

describe('comments in a Word file', () => {
  it.each([
    ['a whole run', [['Quyết định số 522/QĐ-TTg']], 'Quyết định số 522/QĐ-TTg'],
    [
      'the middle of a run, which is cut',
      [['Thực hiện Quyết định số 522/QĐ-TTg ngày 14/5/2019, ban hành']],
      '522/QĐ-TTg ngày 14/5/2019',
    ],
    ['words across three runs', [['Quyết định ', 'số 522/', 'QĐ-TTg của']], 'định số 522/QĐ'],
    ['words with & and <, escaped in the file', [['Sở GD&ĐT gửi <báo cáo> về']], 'GD&ĐT gửi <báo'],
    [
      'words written in decomposed Unicode in the file',
      [['Quyết định của Thủ tướng'.normalize('NFD')]],
      'của Thủ',
    ],
  ])('marks %s', async (_, runs, words) => {
    const bytes = await wordFile(runs);
    const text = runs
      .map((r) => r.join(''))
      .join('\n')
      .normalize('NFC');
    const at = text.indexOf(words);
    const done = withComments(bytes, text, [finding(at, at + words.length)], WHEN);
    expect(done.placed).toBe(1);
    const xml = xmlOf(done.bytes);
    expect(wellFormed(xml)).toBe(true);
    expect(commented(xml, 0).normalize('NFC')).toBe(escapeXml(words).replaceAll('&quot;', '"'));
  });

  it('marks the same occurrence as in the clean text', async () => {
    const text = 'Kế hoạch số 46/KH-UBND\nKế hoạch số 46/KH-UBND\nKế hoạch số 46/KH-UBND';
    const bytes = await wordFile(text.split('\n').map((line) => [line]));
    const at = text.indexOf('46/KH-UBND', 20);
    const xml = xmlOf(withComments(bytes, text, [finding(at, at + 10)], WHEN).bytes);
    expect(xml.slice(0, xml.indexOf('<w:commentRangeStart')).match(/46\/KH-UBND/g)).toHaveLength(1);
  });

  it('changes nothing else: every other part keeps its bytes, the text reads the same', async () => {
    const text = 'Thực hiện Quyết định số 522/QĐ-TTg ngày 14/5/2019\nNơi nhận: VT';
    const bytes = await wordFile(text.split('\n').map((line) => [line]));
    const done = withComments(bytes, text, [finding(10, 20), finding(15, 30), finding(0, 0)], WHEN);
    const [before, after] = [unzipSync(bytes), unzipSync(done.bytes)];
    const touched = [
      'word/document.xml',
      'word/comments.xml',
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
    ];
    for (const part of Object.keys(before))
      if (!touched.includes(part)) expect(after[part]).toEqual(before[part]);
    const plain = async (b: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(b) })).value;
    expect(await plain(done.bytes)).toBe(await plain(bytes));
    expect(done).toMatchObject({ placed: 2, unplaced: 1 });
    for (const part of touched) expect(wellFormed(strFromU8(after[part] as Uint8Array))).toBe(true);
    expect(strFromU8(after['[Content_Types].xml'] as Uint8Array)).toContain('/word/comments.xml');
  });

  it.each([
    ['a tab before the words', '<w:tab/>', ''],
    ['a line break after them', '', '<w:br/>'],
    ['a drawing beside them', '<w:drawing a="1"/>', ''],
  ])('leaves a run with %s whole', async (_, before, after) => {
    const parts = unzipSync(await wordFile([['Thực hiện Quyết định số 5']]));
    const xml = strFromU8(parts['word/document.xml'] as Uint8Array)
      .replace('<w:t', `${before}<w:t`)
      .replace('</w:t>', `</w:t>${after}`);
    parts['word/document.xml'] = strToU8(xml);
    const done = xmlOf(
      withComments(zipSync(parts), 'Thực hiện Quyết định số 5', [finding(10, 20)], WHEN).bytes,
    );
    const own = done.replace(
      /<w:commentRange(?:Start|End) w:id="0"\/>|<w:r><w:commentReference w:id="0"\/><\/w:r>/g,
      '',
    );
    expect(own).toBe(xml);
  });

  it('keeps the comments already there and takes ids after theirs', async () => {
    const text = 'Quyết định số 522/QĐ-TTg ngày 14/5/2019';
    const first = withComments(await wordFile([[text]]), text, [finding(0, 10, 'Nhận xét cũ')], WHEN).bytes;
    const second = withComments(first, text, [finding(14, 24, 'Nhận xét mới')], WHEN).bytes;
    const comments = xmlOf(second, 'word/comments.xml');
    expect(comments.match(/<w:comment /g)).toHaveLength(2);
    expect(comments).toContain('Nhận xét cũ');
    expect(commented(xmlOf(second), 0)).toBe('Quyết định');
    expect(commented(xmlOf(second), 1)).toBe('522/QĐ-TTg');
    expect(
      strFromU8(unzipSync(second)['word/_rels/document.xml.rels'] as Uint8Array).match(
        /relationships\/comments"/g,
      ),
    ).toHaveLength(1);
  });

  it('reads tracked changes as accepted: deleted words are no words', async () => {
    const parts = unzipSync(await wordFile([['Ngày 14/5/2018']]));
    const xml = strFromU8(parts['word/document.xml'] as Uint8Array).replace(
      /<w:r>.*?<\/w:r>/s,
      '<w:del w:id="9" w:author="A"><w:r><w:delText>Ngày 14/5/2019</w:delText></w:r></w:del><w:ins w:id="8" w:author="A"><w:r><w:t>Ngày 14/5/2018</w:t></w:r></w:ins>',
    );
    parts['word/document.xml'] = strToU8(xml);
    const done = xmlOf(withComments(zipSync(parts), 'Ngày 14/5/2018', [finding(5, 14)], WHEN).bytes);
    expect(commented(done, 0)).toBe('14/5/2018');
    expect(wellFormed(done)).toBe(true);
  });

  it('puts a finding without words of its own on the first paragraph outside the head of two columns', async () => {
    const head = new Table({
      rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('UBND TỈNH')] })] })],
    });
    const body = [head, new Paragraph(''), new Paragraph('KẾ HOẠCH')];
    const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: body }] })));
    const done = withComments(bytes, 'UBND TỈNH\nKẾ HOẠCH', [finding(0, 0)], WHEN);
    expect(commented(xmlOf(done.bytes), 0)).toBe('KẾ HOẠCH');
    expect(done).toMatchObject({ placed: 0, unplaced: 1 });
  });

  it('says so in Vietnamese when the bytes are no Word file', () => {
    expect(() => withComments(strToU8('không phải zip'), '', [], WHEN)).toThrow(/Word/);
    expect(() => withComments(zipSync({ 'a.txt': strToU8('x') }), '', [], WHEN)).toThrow(/Word/);
  });

  it('finds every place of the findings in a real sample', async () => {
    const bytes = new Uint8Array(
      readFileSync(
        new URL('../../corpus/samples/03-KH-46-UBND-huyen-Nam-Thia-giao-duc.docx', import.meta.url),
      ),
    );
    const [outcome] = await readDirectives({ name: 'a.docx', bytes });
    if (!outcome?.ok) throw new Error('not read');
    const draft = outcome.directive;
    const findings = [
      ...checkDraft(draft, { knowledge: NOTHING_KNOWN, config: DEFAULT_CONFIG, today: '2026-11-22' }),
      ...draft.citations.map((c) => finding(c.start, c.end)),
      ...draft.duties.map((d) => finding(d.start, d.end)),
    ];
    const done = withComments(bytes, draft.text, findings, WHEN);
    const notes =
      draft.footnotes.length > 0
        ? draft.citations.filter((c) => c.start >= (draft.footnotes[0]?.start ?? 0)).length
        : 0;
    expect(done.unplaced).toBeLessThanOrEqual(notes);
    expect(wellFormed(xmlOf(done.bytes))).toBe(true);
  });
});
