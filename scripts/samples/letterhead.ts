/** The two columns above and below the body, as lines: what the writers of every form share. */
import { readMarkup } from './markup.ts';
import type { SampleText } from './sample-text.ts';

export interface HeadLine {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** A rule is drawn under the line. */
  ruled?: boolean;
}

export interface SampleColumns {
  left: HeadLine[];
  right: HeadLine[];
}

/** Title without its markup. */
export function plainTitle(sample: SampleText): string {
  const block = readMarkup(`_ ${sample.title}`).blocks[0];
  return block && 'text' in block ? block.text.slice(2) : '';
}

/** Quốc hiệu, tiêu ngữ, issuer, number and date (NĐ 30/2020, Phụ lục I; Party: the mirror form). */
export function letterhead(sample: SampleText): SampleColumns {
  const issuerLines = sample.issuer.split('\n');
  const left: HeadLine[] = [];
  if (sample.parent) for (const text of sample.parent.split('\n')) left.push({ text });
  issuerLines.forEach((text, i) => {
    left.push({ text, bold: true, ruled: !sample.party && i === issuerLines.length - 1 });
  });
  if (sample.party) left.push({ text: '*' });
  if (sample.number !== null)
    left.push({ text: `${sample.printed?.numberLabel ?? (sample.party ? 'Số' : 'Số:')} ${sample.number}` });
  if (sample.heading === null)
    left.push({
      text: sample.party
        ? `về việc ${lowerFirst(plainTitle(sample))}`
        : `${sample.printed?.subject ?? 'V/v '}${lowerFirst(plainTitle(sample))}`,
      italic: sample.party === true,
    });
  if (sample.urgency) left.push({ text: sample.urgency, bold: true });
  const right: HeadLine[] = sample.party
    ? [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', bold: true, ruled: true }]
    : [
        { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true },
        { text: sample.printed?.motto ?? 'Độc lập - Tự do - Hạnh phúc', bold: true, ruled: true },
      ];
  if (sample.dateLine) right.push({ text: sample.dateLine, italic: true });
  return { left, right };
}

/** Nơi nhận on the left, signature on the right. */
export function closing(sample: SampleText): SampleColumns {
  const left: HeadLine[] = [{ text: 'Nơi nhận:', bold: true, italic: true }];
  const lines = sample.recipients.map((r) => `- ${r}`);
  if (sample.archive !== null)
    lines.push(sample.party ? `- Lưu Văn phòng ${sample.archive}` : `- Lưu: ${sample.archive}`);
  lines.forEach((text, i) => {
    left.push({ text: i === lines.length - 1 ? `${text}.` : `${text};` });
  });
  const right: HeadLine[] = [...sample.signature.authority, sample.signature.position].map((text) => ({
    text,
    bold: true,
  }));
  right.push({ text: '' }, { text: '' });
  if (sample.signature.name) right.push({ text: sample.signature.name, bold: true });
  return { left, right };
}

/** As a title runs on after "V/v": its first letter small, unless it is an abbreviation. */
export const lowerFirst = (s: string): string =>
  /^\p{Lu}\p{Ll}/u.test(s) ? s.charAt(0).toLowerCase() + s.slice(1) : s;
