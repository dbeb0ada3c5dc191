/** Who speaks in a directive without a head: "Ủy ban nhân dân huyện X xây dựng Kế hoạch …", the closing, the signature. */

import { expandBody, provinceName } from '../../../corpus/body.ts';
import type { Issuer } from '../../../corpus/record.ts';
import { oldTone } from '../../../corpus/vietnamese.ts';
import type { Line } from '../model.ts';
import { plain } from '../plain.ts';
import { bodyOfHead, fullName, withProvince } from './issuer-name.ts';
import { describe, hasPlace, provinceSpokenOf, UNIT, UNIT_START, unitOfPlace } from './issuer-place.ts';

export interface ReadIssuer {
  issuer: Issuer;
  span: { start: number; end: number };
  /** Not printed in the head; worked out from sentences or the signature. */
  inferred: boolean;
}

const SPEAKER = `(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Sở|Phòng|Ban Chấp hành Đảng bộ|Ban Thường vụ|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Văn phòng|Bộ|Cục|Ban|Chi cục|Trường|Công an|Thanh tra|Quốc hội|Chính phủ|Thủ tướng Chính phủ)`;
const ACT =
  '(?:xây dựng|ban hành|triển khai|báo cáo|thông báo|yêu cầu|đề nghị|hướng dẫn|kính trình|trình|tổ chức|quyết định|chỉ thị|kính đề nghị|có ý kiến|nhận được|giao|kính mời|trân trọng)';
const SPEAKS = new RegExp(
  `(?:^|[.;,:]\\s{1,3})(${SPEAKER}(?:\\s\\([^)]{2,30}\\))?(?:\\s[\\p{L}&,-]+){0,14}?)\\s${ACT}(?![\\p{L}])`,
  'gu',
);
const OF_SELF =
  /(?:Kế hoạch|Báo cáo|Thông báo|Chỉ thị|Quyết định|Chương trình|Hướng dẫn|Kết luận|Nghị quyết|Đề án)[^.;]{0,400}?\scủa\s([\p{Lu}][^.;,/]{3,120})(?:[,.;/]|$)/u;

export function fromSentences(
  sentences: { opening: readonly Line[]; closing: readonly Line[]; signature: string | null },
  place: string | null,
  text: string,
  organ: string | null,
): ReadIssuer | null {
  let other: ReadIssuer | null = null;
  for (const line of [...sentences.opening, ...sentences.closing]) {
    const part = oldTone(line.text.slice(0, 3000));
    for (const m of part.matchAll(SPEAKS)) {
      const name = cleanSpeaker(m[1] as string, place, text);
      if (!name) continue;
      const at = line.start + (m.index ?? 0) + m[0].indexOf(m[1] as string);
      const found = {
        issuer: describe(name, null, text),
        span: { start: at, end: at + (m[1] as string).length },
        inferred: true,
      };
      // Who speaks must be who the symbol says; a body that only appears in the opening is kept in reserve.
      if (fits(name, organ)) return found;
      other ??= found;
    }
  }
  for (const line of sentences.closing) {
    const m = OF_SELF.exec(line.text.slice(0, 2000));
    const name =
      m?.[1] && /^tren day la/.test(plain(line.text)) ? cleanSpeaker(oldTone(m[1]), place, text) : null;
    if (name && m && fits(name, organ))
      return { issuer: describe(name, null, text), span: line, inferred: true };
  }
  if (!organ && other) return other;
  const signed = sentences.signature ? signedBody(sentences.signature, text) : null;
  if (signed) {
    const name = completeWithPlace(signed, place, text);
    const at = text.lastIndexOf(sentences.signature as string);
    return {
      issuer: describe(name, null, text),
      span: {
        start: Math.max(0, at),
        end: Math.max(0, at) + (at < 0 ? 0 : (sentences.signature as string).length),
      },
      inferred: true,
    };
  }
  return null;
}

/** Whether the body is the one the symbol's code stands for; any is where the code tells none. */
function fits(name: string, organ: string | null): boolean {
  return !organ || name.toLowerCase().startsWith(organ.toLowerCase());
}

/** "TM. ỦY BAN NHÂN DÂN" → "Ủy ban nhân dân"; "KT. CHỦ TỊCH" tells no body. */
function signedBody(authority: string, text: string): string | null {
  const collective = /(?:TM\.?|T\/M)\s+([^;]+)/.exec(authority)?.[1];
  return collective ? fullName(collective, text) : null;
}

export function completeWithPlace(name: string, place: string | null, text: string): string {
  if (hasPlace(name)) return name;
  const unit = place ? unitOfPlace(place, text) : null;
  if (unit) return `${name} ${unit}`;
  // The leaders among the recipients are the issuer's own: "CT, các PCT UBND huyện".
  const noun = OWN_LEADERS.exec(text.slice(-20_000))?.[1]?.toLowerCase();
  return noun && /^(?:Ủy ban|Hội đồng) nhân dân$/.test(name) ? settle(`${name} ${noun}`, place, text) : name;
}

const OWN_LEADERS = new RegExp(
  `(?:PCT|Phó Chủ tịch)\\.?\\s(?:UBND|HĐND|Ủy ban nhân dân)\\s(${UNIT})(?=\\s?[;,.(\\n])`,
  'iu',
);

function cleanSpeaker(raw: string, place: string | null, text: string): string | null {
  const name = (bodyOfHead(expandBody(raw.replace(/\s*\([^)]*\)/g, ''))) ?? '').replace(VERB_TAIL, '').trim();
  if (name.length > 140 || /,\s|\s(?:các|những|mỗi)\s/.test(name)) return null;
  // "Sở chỉ đạo", "Bộ": the noun alone names nobody.
  if (!/\s/.test(name) && !/^(?:Quốc hội|Chính phủ)$/.test(name)) return null;
  return settle(name, place, text);
}

/** Verbs the pattern may have taken in before the one that ends the name: "Sở Công Thương tổng hợp, báo cáo". */
const VERB_TAIL =
  /\s+(?:đã|sẽ|vừa|kính|trân trọng|tiếp tục|cần|phải|tổng hợp|xin|căn cứ|rà soát|xem xét|tham mưu|thống nhất|đang)(?=\s|$).*$/u;

/** The place a speaker leaves to the reader: "Ủy ban nhân dân huyện", "Sở Công Thương" → with the name of huyện, tỉnh. */
function settle(name: string, place: string | null, text: string): string {
  if (hasPlace(name)) return withProvince(name, place);
  const noun = new RegExp(`\\s(${UNIT})$`, 'u').exec(name)?.[1];
  const bare = place?.replace(UNIT_START, '').trim();
  const isProvince = noun === 'tỉnh' || noun === 'thành phố' || /^Sở\s/.test(name);
  if (isProvince && !(bare && provinceName(bare))) {
    const spoken = provinceSpokenOf(text);
    if (!spoken || (noun && !spoken.startsWith(noun))) return name;
    return noun ? `${name.slice(0, -noun.length).trim()} ${spoken}` : `${name} ${spoken}`;
  }
  if (noun) return bare ? `${name} ${bare}` : name;
  return isProvince ? withProvince(name, place) : name;
}
