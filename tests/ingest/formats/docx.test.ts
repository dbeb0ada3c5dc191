import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../ingest/formats/docx.ts';
import { DEFAULT_LIMITS } from '../../../ingest/limits.ts';
import { cleanText } from '../../../ingest/text/clean.ts';
import { type DocxParts, docx, numbered, paragraph, table } from './office.ts';

const read = async (parts: DocxParts) => cleanText(await readDocx(docx(parts), DEFAULT_LIMITS));
const level = (ilvl: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const use = (num: number, abstract: number, more = '') =>
  `<w:num w:numId="${num}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;

describe('automatic numbering becomes text', () => {
  it.each<[string, string, string, string]>([
    [
      'decimal',
      list(0, level(0, 'decimal', '%1.')),
      numbered('Một', 1) + numbered('Hai', 1),
      '1. Một\n2. Hai',
    ],
    [
      'letters',
      list(0, level(0, 'lowerLetter', '%1)')),
      numbered('Một', 1) + numbered('Hai', 1),
      'a) Một\nb) Hai',
    ],
    ['articles', list(0, level(0, 'decimal', 'Điều %1.')), numbered('Phạm vi', 1), 'Điều 1. Phạm vi'],
    ['Roman', list(0, level(0, 'upperRoman', '%1.')), numbered('MỤC ĐÍCH', 1), 'I. MỤC ĐÍCH'],
    ['dash', list(0, level(0, 'bullet', '-')), numbered('Một', 1), '- Một'],
    ['Symbol bullet', list(0, level(0, 'bullet', '\uF0B7')), numbered('Một', 1), '• Một'],
    [
      'two levels, the second starting anew under each first',
      list(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.')),
      numbered('A', 1) + numbered('B', 1, 1) + numbered('C', 1, 1) + numbered('D', 1) + numbered('E', 1, 1),
      '1. A\n1.1. B\n1.2. C\n2. D\n2.1. E',
    ],
  ])('%s', async (_name, numbering, body, text) => {
    expect((await read({ body, numbering: numbering + use(1, 0) })).text).toBe(text);
  });

  it('lists over one definition go on, unless one says where it starts', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = list(0, level(0, 'decimal', '%1.')) + use(1, 0) + use(2, 0) + use(3, 0, restart);
    const body = numbered('A', 1) + numbered('B', 2) + numbered('C', 3) + numbered('D', 3);
    expect((await read({ body, numbering })).text).toBe('1. A\n2. B\n1. C\n2. D');
  });

  it('numbering may come from the paragraph style, or be switched off in the paragraph', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Base"/></w:style>';
    const numbering = list(0, level(0, 'decimal', '%1.')) + use(1, 0);
    const body =
      paragraph('Một', '<w:pStyle w:val="Khoan"/>') +
      paragraph('Không số', '<w:pStyle w:val="Khoan"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect((await read({ body, numbering, styles })).text).toBe('1. Một\nKhông số');
  });

  it('an empty numbered paragraph counts, but shows nothing', async () => {
    const empty = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    const numbering = list(0, level(0, 'decimal', '%1.')) + use(1, 0);
    expect((await read({ body: numbered('A', 1) + empty + numbered('B', 1), numbering })).text).toBe(
      '1. A\n3. B',
    );
  });
});

describe('text', () => {
  it('reads tracked changes as accepted', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Hạn </w:t></w:r><w:del><w:r><w:delText>ngày 1</w:delText></w:r></w:del><w:ins><w:r><w:t>ngày 2</w:t></w:r></w:ins></w:p>';
    expect((await read({ body })).text).toBe('Hạn ngày 2');
  });

  it('sets notes aside and remembers where they are referred to', async () => {
    const body =
      '<w:p><w:r><w:t>Luật Giáo dục</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>';
    const footnotes = `<w:footnote w:id="2">${paragraph('Luật số 43/2019/QH14.')}</w:footnote>`;
    const { text, footnotes: notes } = await read({ body, footnotes });
    expect(text).toBe('Luật Giáo dục.\nLuật số 43/2019/QH14.');
    expect(notes).toEqual([{ label: '1', text: 'Luật số 43/2019/QH14.', start: 15, end: 36, mark: 13 }]);
  });

  it('capitals set by format are capitals', async () => {
    const body = '<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Ủy ban nhân dân</w:t></w:r></w:p>';
    expect((await read({ body })).text).toBe('ỦY BAN NHÂN DÂN');
  });

  it('text in an old font is undone, Unicode under its name is not', async () => {
    const font = (text: string) =>
      `<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    expect((await read({ body: font('Uû ban nh©n d©n') + font('Ủy ban nhân dân') })).text).toBe(
      'Uỷ ban nhân dân\nỦy ban nhân dân',
    );
  });

  it('keeps the letterhead table as two columns and a data table as rows', async () => {
    const head = [
      ['UBND TỈNH X', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['SỞ Y', 'Độc lập - Tự do - Hạnh phúc'],
    ];
    const duties = [
      ['TT', 'Nhiệm vụ', 'Chủ tịch phân công'],
      ['1', 'Rà soát', 'Sở Y\nSở Z'],
    ];
    const { text, tables } = await read({ body: table(head) + table(duties) });
    expect(text).toBe(
      'UBND TỈNH X\nSỞ Y\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTT\tNhiệm vụ\tChủ tịch phân công\n1\tRà soát\tSở Y; Sở Z',
    );
    expect(tables).toHaveLength(1);
  });

  it('a merged cell leaves its column empty below', async () => {
    const merge = (kind: string, text: string) =>
      `<w:tc><w:tcPr><w:vMerge${kind}/></w:tcPr>${paragraph(text)}</w:tc>`;
    const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${merge(' w:val="restart"', 'Nhóm')}${cell('a1')}</w:tr><w:tr>${merge('', '')}${cell('a2')}</w:tr></w:tbl>`;
    expect((await read({ body })).text).toBe('Nhóm\ta1\n\ta2');
  });
});

describe('hostile and broken files', () => {
  const failure = (bytes: Uint8Array, limits = DEFAULT_LIMITS) =>
    readDocx(bytes, limits).then(
      () => 'read',
      (error: { code?: string }) => error.code,
    );

  it('refuses entities of a DTD instead of expanding them', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
    const more = { 'word/document.xml': `${bomb}<w:document xmlns:w="w"><w:body/></w:document>` };
    expect(await failure(docx({ body: '', more }))).toBe('damaged');
  });

  it('refuses a file that expands too far, before expanding it', async () => {
    const bytes = docx({ body: paragraph('x'), more: { 'word/media/a.xml': new Uint8Array(3_000_000) } });
    expect(bytes.length).toBeLessThan(20_000);
    expect(await failure(bytes, { ...DEFAULT_LIMITS, expandedBytes: 1_000_000 })).toBe('expands-too-far');
  });

  it('refuses elements nested past the limit', async () => {
    expect(await failure(docx({ body: '<w:sdt>'.repeat(600) + '</w:sdt>'.repeat(600) }))).toBe(
      'nested-too-deep',
    );
  });

  it.each([
    ['no main part', docx({ body: '', more: { 'word/document.xml': '' } })],
    ['broken XML', docx({ body: '<w:p><w:r>' })],
    ['cut in the middle', docx({ body: paragraph('x') }).slice(0, 600)],
  ])('%s: a reason, not a crash', async (_name, bytes) => {
    expect(await failure(bytes)).toBe('damaged');
  });

  it('never follows a link to a picture outside', async () => {
    const body =
      '<w:p><w:r><w:t>Có ảnh</w:t></w:r><w:r><w:pict><v:shape xmlns:v="v"><v:imagedata xmlns:r="r" r:id="x9"/></v:shape></w:pict></w:r></w:p>';
    const more = {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x9" TargetMode="External" Type="image" Target="http://127.0.0.1:9/none.png"/></Relationships>',
    };
    expect((await read({ body, more })).text).toBe('Có ảnh');
  });
});
