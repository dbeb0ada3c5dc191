/** Tables of layout (letterhead, signature block) told from tables of data. */

const LETTERHEAD =
  /CỘNG H(?:ÒA|OÀ)\s{1,3}XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s{0,3}[-–]\s{0,3}Tự do|^\s{0,80}(?:Số|Nơi nhận|Kính gửi)\s{0,3}:/imu;
/** A signer's title stands on a line of its own, in capitals; in running text it is no sign of a signature block. */
const SIGNER =
  /^\s{0,80}(?:(?:TM|KT|TL|TUQ|Q)\.|T\/M|K\/T|T\/L)\s{0,3}\p{Lu}|^\s{0,80}(?:(?:PHÓ|Q\.|QUYỀN)\s{1,3})?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|HIỆU TRƯỞNG|VỤ TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG\s{1,3}\p{Lu}{2,10}|CHÁNH\s{1,3}\p{Lu}{2,10})[\p{Lu} ,-]{0,80}$/mu;

/**
 * True when the table only places text on the page: one column, or the two-column head and close that
 * NĐ 30/2020, Phụ lục I, lays out (at most a few rows, holding the motto, the number, Nơi nhận or a signer's title).
 */
export function isLayoutTable(rows: readonly (readonly string[])[]): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns <= 1) return true;
  // One row holds no data to tabulate: it sets things side by side.
  if (rows.filter((row) => row.some((cell) => cell.trim())).length <= 1) return true;
  if (columns > 4 || rows.length > 12) return false;
  const cells = rows.flat().filter((cell) => cell.trim());
  const first = rows[0]?.[0]?.trim() ?? '';
  if (/^(?:TT|STT|Số TT)$/iu.test(first)) return false;
  return isHeadOrClose(cells);
}

/** True when a cell holds what only a letterhead or a signature block has. */
export function isHeadOrClose(cells: readonly string[]): boolean {
  return cells.some((cell) => LETTERHEAD.test(cell.normalize('NFC')) || SIGNER.test(cell.normalize('NFC')));
}
