import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { AKN_NAMESPACE, toAkomaNtoso } from '../../../api/export/akoma-ntoso.ts';
import type { Directive, OutlineNode } from '../../../corpus/record.ts';
import { readDocument } from '../../bench/documents.ts';
import { communePlan, hostile, make, plan, programme } from '../hand-records.ts';

/**
 * A folder with the OASIS standard's akomantoso30.xsd and the xml.xsd it imports. They are not ours to keep here and no
 * npm package carries them; the Python package cobalt does.
 */
const SCHEMA = process.env.CAN_CU_AKN_SCHEMA ?? '';
const hasSchema = existsSync(join(SCHEMA, 'akomantoso30.xsd'));
const SAMPLES = new URL('../../../corpus/samples/', import.meta.url);
const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(SCHEMA, fileName), 'utf8'),
});

/** What the OASIS schema has against some files: one line each. */
async function objections(xmls: readonly string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: xmls.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema: schemaFile('akomantoso30.xsd'),
    preload: schemaFile('xml.xsd'),
    maxMemoryPages: memoryPages.GiB,
  });
  // Those without a line only sum up ("0.xml fails to validate") what the others say.
  const told = errors.flatMap((e) => (e.loc ? [`${e.loc.fileName}:${e.loc.lineNumber} ${e.message}`] : []));
  return told.length > 0 ? told : errors.map((e) => e.rawMessage);
}

/** The words of an Akoma Ntoso body and the references in it; throws when it is not well-formed. */
function readBack(xml: string) {
  const parser = new SaxesParser({ xmlns: true });
  let body = false;
  let text = '';
  const refs: string[] = [];
  const names: string[] = [];
  const ids: string[] = [];
  parser.on('opentag', (tag) => {
    names.push(tag.local);
    if (tag.uri !== AKN_NAMESPACE) throw new Error(`foreign element ${tag.name}`);
    if (tag.local === 'mainBody') body = true;
    if (tag.local === 'ref') refs.push(String(tag.attributes.href?.value));
    if (tag.attributes.eId) ids.push(String(tag.attributes.eId.value));
  });
  parser.on('closetag', (tag) => {
    if (tag.local === 'mainBody') body = false;
  });
  parser.on('text', (t) => {
    if (body) text += t;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { text, refs, names, ids };
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

const NODE: fc.Arbitrary<OutlineNode> = fc.letrec<{ node: OutlineNode }>((tie) => ({
  node: fc
    .record({
      label: fc.string({ maxLength: 4 }),
      heading: fc.string({ maxLength: 8 }),
      start: fc.nat(120),
      length: fc.nat(60),
      children: fc.oneof(
        { maxDepth: 3 },
        fc.constant<OutlineNode[]>([]),
        fc.array(tie('node'), { maxLength: 3 }),
      ),
    })
    .map(({ length, ...n }) => ({ ...n, path: n.label, end: n.start + length })),
})).node;

const WORDS = fc.array(
  fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('I. A', ']]>', '<b>&', '\u0001')),
  { maxLength: 10 },
);

/** Texts and outlines that have nothing to do with each other, heads with anything in them. */
const RECORD: fc.Arbitrary<Directive> = fc
  .record({
    lines: WORDS,
    outline: fc.array(NODE, { maxLength: 3 }),
    title: fc.option(fc.string({ maxLength: 30 })),
    issuer: fc.option(fc.string({ maxLength: 30 })),
    number: fc.option(fc.string({ minLength: 1, maxLength: 12 })),
    issued: fc.constantFrom(null, '2024', '2024-02', '2024-02-29'),
  })
  .map(
    ({ lines, outline, title, issuer, number, issued }) =>
      make('x', lines.join('\n'), {
        outline,
        title,
        issued,
        issuer: issuer === null ? null : { name: issuer, level: null, place: null, within: null },
        number: number === null ? null : { text: number, serial: null, year: null, symbol: number },
        warnings: [{ code: 'number-blank', message: '--><mainBody>', start: null, end: null }],
      }).record,
  );

describe('Akoma Ntoso 3.0, parsed back', () => {
  it.each([programme, plan, hostile])('every word of the text, in order, once', (record) => {
    const { record: directive } = record();
    const { text, refs, names } = readBack(toAkomaNtoso(directive));
    expect(squeeze(text)).toBe(squeeze(directive.text));
    expect(refs).toHaveLength(directive.citations.length);
    expect(names.slice(0, 4)).toEqual(['akomaNtoso', 'doc', 'meta', 'identification']);
    for (const level of ['FRBRWork', 'FRBRExpression', 'FRBRManifestation']) expect(names).toContain(level);
  });

  it('a section number keeps its point or bracket, the heading begins with its first word', () => {
    const text = 'I. MỤC TIÊU\n1) Chung\na/ Một việc\n- Hai việc';
    const part = (label: string, heading: string, children: OutlineNode[] = []) => {
      const start = text.indexOf(`${label}${heading}`.slice(0, 4));
      return { label, heading, path: label, start, end: text.length, children };
    };
    const xml = toAkomaNtoso(
      make('x', text, {
        outline: [
          part('I', '. MỤC TIÊU', [
            { ...part('1', ') Chung'), end: 21 },
            { ...part('a', '/ Một việc'), end: 32 },
            part('-', ' Hai việc'),
          ]),
        ],
      }).record,
    );
    expect(
      [...xml.matchAll(/<num>(.*?)<\/num>\s*<heading>(.*?)<\/heading>/g)].map((m) => m.slice(1)),
    ).toEqual([
      ['I.', ' MỤC TIÊU'],
      ['1)', ' Chung'],
      ['a/', ' Một việc'],
      ['-', ' Hai việc'],
    ]);
  });

  it('whatever the text and outline are, it is well-formed, loses no word and repeats no id', () => {
    fc.assert(
      fc.property(RECORD, (record) => {
        const back = readBack(toAkomaNtoso(record));
        const clean = record.text
          .toWellFormed()
          .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
        expect(squeeze(back.text)).toBe(squeeze(clean));
        expect(new Set(back.ids).size).toBe(back.ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

if (!hasSchema)
  console.warn('Akoma Ntoso is not validated: CAN_CU_AKN_SCHEMA names no folder with akomantoso30.xsd.');

describe.skipIf(!hasSchema)('Akoma Ntoso 3.0 by the OASIS schema', () => {
  it('the schema is really applied: what breaks a rule of it is told', async () => {
    const good = toAkomaNtoso(plan().record);
    const broken = [
      good.replace('<FRBRcountry value="vn"/>', ''), // a work without its country
      good.replace('<mainBody>', '<mainBody><num>1</num>'), // a number outside a section
      good.replace(/<FRBRdate date="[^"]*"/, '<FRBRdate date="2023"'), // a year is no date
    ];
    const told = await objections([...broken, good]);
    expect(new Set(told.map((line) => line.split(':')[0]))).toEqual(new Set(['0.xml', '1.xml', '2.xml']));
  });

  it('accepts the records written by hand and whatever else a record may hold', async () => {
    const records = [programme, plan, communePlan, hostile].map((one) => one().record);
    expect(await objections([...records, ...fc.sample(RECORD, 150)].map(toAkomaNtoso))).toEqual([]);
  });

  it('accepts every typed sample directive', async () => {
    const files = readdirSync(SAMPLES).filter((file) => !file.includes('.scan.'));
    const xmls: string[] = [];
    for (const file of files) {
      const record = await readDocument(new URL(file, SAMPLES).pathname);
      if (typeof record === 'string') throw new Error(`${file}: ${record}`);
      xmls.push(toAkomaNtoso(record));
    }
    expect(xmls.length).toBeGreaterThanOrEqual(20);
    expect(await objections(xmls)).toEqual([]);
  });
});
