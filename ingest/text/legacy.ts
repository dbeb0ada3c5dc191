/** Documents in pre-Unicode Vietnamese, told block by block, because offices paste old paragraphs into new files. */
import type { Warning } from '../../corpus/record.ts';
import type { Block } from '../clean-text.ts';
import { fromLegacy, type LegacySystem, legacySystem } from './legacy-fonts.ts';

const NAMES: Record<LegacySystem, string> = {
  TCVN3: 'TCVN3 (ABC)',
  VNI: 'VNI',
  VIQR: 'VIQR',
  mojibake: 'UTF-8 bị đọc sai bảng mã',
};
/** Any of these must occur before a block can be legacy: a quick look that spares modern documents. */
const SUSPECT =
  /[\u00A1-\u00BF\u00C3-\u00C6\u00D1\u00D6\u00D8\u00E2\u00E4-\u00EB\u00EE-\u00F1\u00F4-\u00F8\u00FB\u00FC]|[aeoAEO]\^|[ouOU]\+/;

/** Blocks in Unicode. Runs before NFC and before soft hyphens go: in TCVN3, ư is the soft hyphen. */
export function undoLegacy(blocks: readonly Block[]): { blocks: readonly Block[]; warnings: Warning[] } {
  const found = new Map<LegacySystem, number>();
  const first = blocks.map((block) => systemOf(textOf(block), 0.02, 12));
  for (const system of first) if (system) found.set(system, (found.get(system) ?? 0) + 1);
  if (!found.size) return { blocks, warnings: [] };
  const [main] = [...found].sort((a, b) => b[1] - a[1])[0] ?? [];
  const converted = blocks.map((block, i) => {
    const system = first[i] ?? (systemOf(textOf(block), 0.001, 1) === main ? main : undefined);
    return system ? inUnicode(block, system) : block;
  });
  return { blocks: converted, warnings: [...found.keys()].map(warningOf) };
}

function systemOf(text: string, share: number, shortest: number): LegacySystem | null {
  return text.length >= shortest && SUSPECT.test(text) ? legacySystem(text, share) : null;
}

function textOf(block: Block): string {
  return block.kind === 'table' ? block.rows.flat().join('\n') : block.text;
}

function inUnicode(block: Block, system: LegacySystem): Block {
  if (block.kind !== 'table') return { ...block, text: fromLegacy(block.text, system) };
  return { ...block, rows: block.rows.map((row) => row.map((cell) => fromLegacy(cell, system))) };
}

function warningOf(system: LegacySystem): Warning {
  const lossy =
    system === 'TCVN3'
      ? ' Bảng mã này không phân biệt chữ hoa có dấu; hãy đối chiếu tên riêng và tiêu đề.'
      : '';
  const message = `Văn bản dùng bảng mã cũ ${NAMES[system]}, đã chuyển sang Unicode.${lossy}`;
  return { code: 'legacy-encoding', message, start: null, end: null };
}
