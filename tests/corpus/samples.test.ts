import { readdirSync, readFileSync, statSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { PROVINCES } from '../../corpus/vocabulary/provinces.ts';
import { asDocx } from '../../scripts/samples/as-docx.ts';
import { asPdf } from '../../scripts/samples/as-pdf.ts';
import { goldRecord } from '../../scripts/samples/gold-record.ts';
import { readMarkup } from '../../scripts/samples/markup.ts';
import { SAMPLE_TEXTS } from '../../scripts/samples/texts/index.ts';

const FOLDER = new URL('../../corpus/samples/', import.meta.url);
const GOLD = new URL('../../corpus/gold/', import.meta.url);
const files = readdirSync(FOLDER);
const gold = (file: string) => JSON.parse(readFileSync(new URL(`${file}.json`, GOLD), 'utf8'));
const fold = (s: string) => s.normalize('NFC').replace(/\s+/gu, ' ');

async function plainText(file: string): Promise<string> {
  const bytes = readFileSync(new URL(file, FOLDER));
  if (!file.endsWith('.docx'))
    return fold(bytes.toString('utf8').replace(/<sup>\d+<\/sup>|\[\d+\]|\*/gu, ''));
  const { value } = await mammoth.convertToHtml({ buffer: bytes });
  return fold(
    value
      .replace(/<sup>.*?<\/sup>/gu, '')
      .replace(/<\/(?:p|td|li|h\d)>/gu, ' ')
      .replace(/<[^>]{1,200}>/gu, '')
      .replaceAll('&amp;', '&'),
  );
}

describe('the sample corpus', () => {
  it('holds what was promised: at least 24 directives in every form, in less than 6 MB', () => {
    expect(files.length).toBeGreaterThanOrEqual(24);
    for (const end of ['.docx', '.txt', '.md', '.scan.pdf'])
      expect(files.some((f) => f.endsWith(end))).toBe(true);
    expect(files.some((f) => f.endsWith('.pdf') && !f.endsWith('.scan.pdf'))).toBe(true);
    const bytes = files.reduce((sum, f) => sum + statSync(new URL(f, FOLDER)).size, 0);
    expect(bytes).toBeLessThan(6_000_000);
  });

  it('plays in a province that does not exist', () => {
    expect(JSON.stringify(PROVINCES)).not.toContain('Phú Lâm');
  });

  it('is what the script makes: gold records', () => {
    expect(files.sort()).toEqual(SAMPLE_TEXTS.map((s) => s.file).sort());
    for (const sample of SAMPLE_TEXTS)
      expect(gold(sample.file)).toEqual(JSON.parse(JSON.stringify(goldRecord(sample))));
  });

  it('is what the script makes: a Word file and a PDF, byte for byte', async () => {
    const docx = SAMPLE_TEXTS.find((s) => s.file.endsWith('.docx'))!;
    const pdf = SAMPLE_TEXTS.find((s) => s.file.startsWith('02'))!;
    expect(Buffer.from(await asDocx(docx)).equals(readFileSync(new URL(docx.file, FOLDER)))).toBe(true);
    expect(Buffer.from(await asPdf(pdf)).equals(readFileSync(new URL(pdf.file, FOLDER)))).toBe(true);
  });

  it.each(files.filter((f) => !f.endsWith('.pdf')))('%s says what its gold record says', async (file) => {
    const text = (await plainText(file)).toLowerCase();
    const record = gold(file);
    for (const citation of record.citations)
      if (!record.title.includes(citation.text)) expect(text).toContain(fold(citation.text).toLowerCase());
    for (const duty of record.duties) {
      expect(text).toContain(fold(duty.quote).toLowerCase());
      if (duty.deadline) expect(text).toContain(fold(duty.deadline.text).toLowerCase());
    }
    if (record.number?.match(/^\d/)) expect(text).toContain(record.number.toLowerCase());
  });

  it('has a citation stand within an earlier one only', () => {
    for (const file of files)
      for (const [i, citation] of gold(file).citations.entries())
        if (citation.within !== null) expect(citation.within).toBeLessThan(i);
  });
});

describe('the markup of the sample texts', () => {
  it.each([
    ['a citation', '[[Quyết định số 1/QĐ-TTg ngày 02/3/2020|basis|Thủ tướng Chính phủ]] của', '2020-03-02'],
    ['a date in words', '[[Luật Giáo dục ngày 14 tháng 6 năm 2019|basis|]];', '2019-06-14'],
    ['a year alone', '[[Luật Giáo dục năm 2019|mention|]]', '2019'],
    ['no date', '[[Nghị quyết số 29-NQ/TW|mention|]]', null],
  ])('reads %s', (_, source, date) => {
    expect(readMarkup(source).citations[0]?.date).toBe(date);
  });

  it('charges a duty to the unit of its heading and joins the section labels', () => {
    const read = readMarkup(
      '# IV. TỔ CHỨC\n## 2. Sở Y tế {unit=Sở Y tế}\n- {!every=month "hằng tháng"}Báo cáo hằng tháng.',
    );
    expect(read.duties).toEqual([
      {
        section: 'IV.2',
        assignees: [{ name: 'Sở Y tế', role: 'lead' }],
        quote: 'Báo cáo hằng tháng.',
        deadline: { text: 'hằng tháng', every: 'month' },
      },
    ]);
  });

  it('refuses a duty that names no body', () => {
    expect(() => readMarkup('{!}Báo cáo.')).toThrow(/without a body/);
  });
});
