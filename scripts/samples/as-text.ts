/** Writes a sample as plain text or Markdown, the way text comes out of portals and converters. */
import { closing, letterhead, plainTitle } from './letterhead.ts';
import { PAGE_BREAK, readMarkup, type SampleBlock } from './markup.ts';
import type { SampleText } from './sample-text.ts';

function lineOf(block: SampleBlock, markdown: boolean): string {
  switch (block.kind) {
    case 'heading': {
      const text = `${block.label} ${block.text}`.trim();
      return markdown && !/[.;:,]$/u.test(text) ? `**${text}**` : text;
    }
    case 'bullet':
      return `${block.mark} ${block.text}`;
    case 'table':
      return markdown
        ? [block.rows[0] ?? [], (block.rows[0] ?? []).map(() => '---'), ...block.rows.slice(1)]
            .map((row) => `| ${row.join(' | ')} |`)
            .join('\n')
        : block.rows.map((row) => row.join('\t')).join('\n');
    default:
      return markdown && block.kind === 'basis' ? `*${block.text}*` : block.text;
  }
}

/** Plain text of a sample; Markdown gets bold headings, `<sup>` notes and rules between pages. */
export function asText(sample: SampleText, markdown: boolean): string {
  const body = readMarkup(sample.body);
  const annex = readMarkup(sample.annex ?? '');
  const head = letterhead(sample);
  const close = closing(sample);
  const strong = (text: string) => (markdown && text !== '' ? `**${text}**` : text);
  const lines = [
    ...head.left.map((l) => (l.bold ? strong(l.text) : l.text)),
    ...head.right.map((l) => (l.bold ? strong(l.text) : markdown && l.italic ? `*${l.text}*` : l.text)),
    '',
  ];
  if (sample.heading) lines.push(strong(sample.heading), strong(plainTitle(sample)));
  if (sample.authority) lines.push('', strong(sample.authority));
  const addressees = sample.addressees ?? [];
  if (addressees.length === 1) lines.push(`Kính gửi: ${addressees[0]}`);
  else if (addressees.length > 1)
    lines.push('Kính gửi:', ...addressees.map((a, i) => `- ${a}${i < addressees.length - 1 ? ';' : '.'}`));
  lines.push('');
  for (const block of body.blocks) lines.push(lineOf(block, markdown), ...(markdown ? [''] : []));
  for (const note of body.notes)
    lines.push(markdown ? `<sup>${note.label}</sup> ${note.text}` : `[${note.label}] ${note.text}`, '');
  lines.push('', ...close.left.map((l) => (l.bold ? strong(l.text) : l.text)), '');
  lines.push(...close.right.filter((l) => l.text !== '').map((l) => strong(l.text)));
  if (annex.blocks.length > 0) lines.push('', ...annex.blocks.map((b) => lineOf(b, markdown)));
  const text = `${lines
    .join('\n')
    .replaceAll(PAGE_BREAK, markdown ? '\n\n---\n\n' : '')
    .replace(/\uE000([^\uE001]*)\uE001/gu, markdown ? '<sup>$1</sup>' : '[$1]')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
  return sample.decomposed ? text.normalize('NFD') : text;
}
