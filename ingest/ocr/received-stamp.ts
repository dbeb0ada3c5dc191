/** The box an office stamps on what it receives ("ĐẾN  Giờ … Ngày …"): no part of the directive. */
import { fold } from '../../corpus/vietnamese.ts';
import type { PositionedLine } from '../clean-text.ts';
import { isNumberLine } from './handwriting.ts';

/** Size of the box in points, by the usual rubber stamp of about 50 × 25 mm. */
const WIDTH = 150;
const HEIGHT = 42;
/** What such boxes say (NĐ 30/2020, Phụ lục IV: dấu "ĐẾN"), accentless. */
const STAMPED =
  /^(?:den\b|.{0,3}gio\b|ngay\b|so\b.{0,12}$|chuyen\b|luu ho so|cong van den|cong thong tin|van phong\b|so va ky hieu)/;

const PORTAL = /^C[ÔỔ]NG THÔNG T[IÍÌ]N ĐI[ỆÊ]N TỬ/;

/**
 * The page's lines without those of a received stamp; only the top 40 % of the page is looked at. `noise` are the
 * stretches too unsure to be lines: stamps are smudged, so the word ĐẾN is often among them.
 */
export function withoutReceivedStamp(
  lines: readonly PositionedLine[],
  noise: readonly PositionedLine[],
  pageHeight: number,
): PositionedLine[] {
  const mark = [...lines, ...noise].find(
    (line) =>
      line.y < pageHeight * 0.4 &&
      line.text.length < 30 &&
      /^(?:CÔNG VĂN )?Đ[ẾỀÊỂỄÉE]N(?!\p{Ll})/u.test(line.text),
  );
  const numberLine = lines.find((line) => isNumberLine(line.text));
  return lines.filter((line) => {
    // The Government portal stamps all it publishes; its name under the number line is that stamp.
    if (numberLine && line.y > numberLine.y && line.y < pageHeight * 0.4 && PORTAL.test(line.text))
      return false;
    if (!mark) return true;
    const near =
      Math.abs(line.y - mark.y) < HEIGHT &&
      line.x > mark.x - WIDTH / 3 &&
      line.x + line.width < mark.x + WIDTH;
    if (!near) return true;
    const unsure = (line.doubtful?.length ?? 0) * 2 > line.text.split(' ').length;
    return line !== mark && !STAMPED.test(fold(line.text).trim()) && !unsure;
  });
}
