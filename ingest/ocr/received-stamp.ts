/** The box an office stamps on what it receives ("ĐẾN  Giờ … Ngày …"): no part of the directive. */
import { fold } from '../../corpus/vietnamese.ts';
import type { PositionedLine } from '../clean-text.ts';

/** Size of the box in points, by the usual rubber stamp of about 50 × 25 mm. */
const WIDTH = 150;
const HEIGHT = 42;
/** What such boxes say (NĐ 30/2020, Phụ lục IV: dấu "ĐẾN"), accentless. */
const STAMPED =
  /^(?:den\b|.{0,3}gio\b|ngay\b|so\b.{0,12}$|chuyen\b|luu ho so|cong van den|cong thong tin|van phong\b|so va ky hieu)/;

/** The page's lines without those of a received stamp. Only the top 40 % of the page is looked at. */
export function withoutReceivedStamp(lines: readonly PositionedLine[], pageHeight: number): PositionedLine[] {
  const mark = lines.find(
    (line) =>
      line.y < pageHeight * 0.4 &&
      /^(?:CÔNG VĂN )?Đ[ẾỀÊỂỄÉE]N(?![\p{Ll}])/u.test(line.text) &&
      line.text.length < 30,
  );
  if (!mark) return [...lines];
  return lines.filter((line) => {
    const near =
      Math.abs(line.y - mark.y) < HEIGHT &&
      line.x > mark.x - WIDTH / 3 &&
      line.x + line.width < mark.x + WIDTH;
    if (!near) return true;
    const unsure = (line.doubtful?.length ?? 0) * 2 > line.text.split(' ').length;
    return line !== mark && !STAMPED.test(fold(line.text).trim()) && !unsure;
  });
}
