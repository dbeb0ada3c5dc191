/** Writes a sample as Word does in an office: letterhead in a two-column table, own numbering, own footnotes. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { closing, type HeadLine, letterhead, plainTitle, type SampleColumns } from './letterhead.ts';
import { PAGE_BREAK, readMarkup, type SampleBlock } from './markup.ts';
import type { SampleText } from './sample-text.ts';

const FIXED_TIME = '2026-01-05T08:00:00Z';
const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

function runs(
  text: string,
  style: { bold?: boolean; italics?: boolean } = {},
): (TextRun | FootnoteReferenceRun)[] {
  return text
    .replaceAll(PAGE_BREAK, '')
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter(Boolean)
    .map((part) =>
      part.startsWith('\uE000')
        ? new FootnoteReferenceRun(Number(part.slice(1, -1)))
        : new TextRun({ text: part, ...style }),
    );
}

function column(lines: HeadLine[], percent: number, centred: boolean, size?: number): TableCell {
  return new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    children: lines.map(
      (line) =>
        new Paragraph({
          alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { after: 0 },
          children: [
            new TextRun({
              text: line.text,
              bold: line.bold === true,
              italics: line.italic === true,
              ...(line.ruled ? { underline: {} } : {}),
              ...(size ? { size } : {}),
            }),
          ],
        }),
    ),
  });
}

const columns = (both: SampleColumns, widths: [number, number], leftCentred: boolean): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          column(both.left, widths[0], leftCentred, leftCentred ? undefined : 22),
          column(both.right, widths[1], true),
        ],
      }),
    ],
  });

function block(item: SampleBlock, sample: SampleText): (Paragraph | Table)[] {
  const justified = { alignment: AlignmentType.JUSTIFIED, spacing: { before: 80, after: 80 } };
  switch (item.kind) {
    case 'heading': {
      const bold = !/[.;:,]$/u.test(item.text);
      const numbered = sample.autoNumbering === true && /^(?:[IVX]+|\d+)\.$/u.test(item.label);
      return [
        new Paragraph({
          ...justified,
          ...(numbered
            ? {
                numbering: { reference: 'outline', level: item.level - 1 },
                children: runs(item.text, { bold }),
              }
            : { indent: { firstLine: 567 }, children: runs(`${item.label} ${item.text}`, { bold }) }),
        }),
      ];
    }
    case 'bullet':
      return [
        sample.autoNumbering === true
          ? new Paragraph({
              ...justified,
              numbering: { reference: item.mark === '-' ? 'dash' : 'plus', level: 0 },
              children: runs(item.text),
            })
          : new Paragraph({
              ...justified,
              indent: { firstLine: 567 },
              children: runs(`${item.mark} ${item.text}`),
            }),
      ];
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: item.rows.map(
            (cells, i) =>
              new TableRow({
                children: cells.map(
                  (cell) =>
                    new TableCell({ children: [new Paragraph({ children: runs(cell, { bold: i === 0 }) })] }),
                ),
              }),
          ),
        }),
      ];
    default:
      return [
        new Paragraph({
          ...justified,
          indent: { firstLine: 567 },
          children: runs(item.text, { italics: item.kind === 'basis' }),
        }),
      ];
  }
}

const level = (n: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: n,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 567, hanging: 283 } } },
});

/** The bytes of a .docx; the same text gives the same bytes. */
export async function asDocx(sample: SampleText): Promise<Uint8Array> {
  const body = readMarkup(sample.body);
  const annex = readMarkup(sample.annex ?? '');
  const centred = (text: string) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 60, after: 60 },
      children: [new TextRun({ text, bold: true })],
    });
  const title = sample.heading
    ? [
        centred(sample.heading),
        centred(plainTitle(sample)),
        ...(sample.authority ? [centred(sample.authority)] : []),
      ]
    : (sample.addressees ?? []).length > 0
      ? []
      : [new Paragraph('')];
  const addressees = sample.addressees ?? [];
  const to =
    addressees.length === 1
      ? [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun(`Kính gửi: ${addressees[0]}`)],
          }),
        ]
      : addressees.length > 1
        ? [
            new Paragraph({ indent: { left: 1701 }, children: [new TextRun('Kính gửi:')] }),
            ...addressees.map(
              (name, i) =>
                new Paragraph({
                  indent: { left: 2268 },
                  children: [new TextRun(`- ${name}${i === addressees.length - 1 ? '.' : ';'}`)],
                }),
            ),
          ]
        : [];
  const notes = [...body.notes, ...annex.notes];
  const document = new Document({
    creator: 'Căn Cứ',
    title: plainTitle(sample),
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    numbering: {
      config: [
        {
          reference: 'outline',
          levels: [level(0, LevelFormat.UPPER_ROMAN, '%1.'), level(1, LevelFormat.DECIMAL, '%2.')],
        },
        { reference: 'dash', levels: [level(0, LevelFormat.BULLET, '-')] },
        { reference: 'plus', levels: [level(0, LevelFormat.BULLET, '+')] },
      ],
    },
    footnotes: Object.fromEntries(
      notes.map((note) => [note.label, { children: [new Paragraph({ children: runs(note.text) })] }]),
    ),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
          first: new Header({ children: [new Paragraph('')] }),
        },
        children: [
          columns(letterhead(sample), [42, 58], true),
          new Paragraph(''),
          ...title,
          ...to,
          new Paragraph(''),
          ...body.blocks.flatMap((b) => block(b, sample)),
          new Paragraph(''),
          columns(closing(sample), [50, 50], false),
          ...(annex.blocks.length > 0 ? [new Paragraph({ children: [new PageBreak()] })] : []),
          ...annex.blocks.flatMap((b) => block(b, sample)),
        ],
      },
    ],
  });
  return withFixedTimes(new Uint8Array(await Packer.toBuffer(document)));
}

/** Word writes the moment of saving into the file; a committed file must not change when nothing did. */
function withFixedTimes(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts['docProps/core.xml'];
  if (core)
    parts['docProps/core.xml'] = new TextEncoder().encode(
      new TextDecoder().decode(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, FIXED_TIME),
    );
  return zipSync(parts, { mtime: '2026-01-05T08:00:00', level: 9 });
}
