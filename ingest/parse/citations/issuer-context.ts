/**
 * Whose act a citation speaks of: the phrase after it ("của UBND tỉnh"), the code in its symbol, other mentions of the
 * same act, all read against the place of the document that cites.
 */
import { type BodyContext, expandBody, provinceName } from '../../../corpus/body.ts';
import { bodyByCode, type ParsedSymbol } from '../../../corpus/symbol.ts';
import type { DocumentContext } from '../model.ts';
import { TYPE_WORDINGS } from './citation-anchors.ts';
import type { Read } from './citation-patterns.ts';

const LONGEST_PHRASE = 160;
const LEAD = /,?[ \u00A0\n]{0,2}(của|do|CỦA)[ \u00A0\n]{1,2}/uy;

/** Words that open the title of the act just cited: "về", "phê duyệt", "quy định" …. */
export const TITLE_OPENERS =
  'về|Về|v/v|V/v|[Qq]uy định|qui định|[Hh]ướng dẫn|[Bb]an hành|[Pp]hê duyệt|phê chuẩn|[Ss]ửa đổi|bổ sung|thay thế|bãi bỏ|[Tt]riển khai|[Tt]hực hiện|[Tt]iếp tục|công bố|thành lập|giao|cho phép|thông qua|chấp thuận|kiện toàn|đối với|tăng cường|đẩy mạnh|tổ chức|sơ kết|tổng kết|điều chỉnh|bổ nhiệm|đề nghị|lấy ý kiến|góp ý|xây dựng|nâng cao|chỉ đạo|xử lý|xử phạt|cụ thể hóa|đính chính|gia hạn|thi hành|trích|đề xuất|xin';
const ENDS =
  'đã|tới|được|tại|trong|là|nêu|như|có|để|nhằm|gửi|xem|theo|trình|nhưng|thì|khi|từ|nên|đến|trên|này|với|yêu|còn|phải|cần|khoảng|vào|sẽ|bằng|hết|thay|hiện';
const STOP = new RegExp(`^(?:${TITLE_OPENERS}|${ENDS})(?![\\p{L}])`, 'u');
const TYPE_WORD = TYPE_WORDINGS.map(([wording]) => wording).join('|');
const TYPE_AFTER_AND = new RegExp(`^(?:các |những )?(?:${TYPE_WORD})(?![\\p{L}])`, 'iu');
/** A type word after the phrase with nothing between: another citation has begun. */
const NEXT_CITATION =
  /^(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Luật(?! sư)|Công văn|Pháp lệnh)(?![\p{L}])/u;
/** What names a body to its end: a small letter after it begins something else ("UBND tỉnh rà soát"). */
const COMPLETE =
  /(?:tỉnh|huyện|xã|phường|quận|thành phố|[Tt]ỉnh [uủ][ỷy]|[Hh]uyện [uủ][ỷy]|Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư)$/u;
const AND_INSIDE =
  /^(?:đào|Đào|xã|Xã|phát|Phát|[Dd]u lịch|[Mm]ôi|[Tt]ruyền|công nghệ|Công nghệ|[Đđ]ầu|[Tt]hông tin|[Tt]hể|[Tt]ôn|\p{Lu})/u;
const COMMA_INSIDE =
  /^, ?(?:[Tt]hể thao|Ban Chấp hành|Công nghệ|Chiến lược|Hạ tầng|Lãnh đạo|Chủ nhiệm|[Pp]hụ nữ|[Gg]ia đình)/u;

/** The issuer phrase after a citation, as written; null when none stands there. */
export function readIssuerPhrase(text: string, at: number): Read<string> | null {
  LEAD.lastIndex = at;
  const lead = LEAD.exec(text);
  if (!lead) return null;
  const start = at + lead[0].length;
  const rest = text.slice(start, start + LONGEST_PHRASE);
  if (!/^(?:\p{Lu}|liên|ủy ban|uỷ ban|tỉnh|huyện|thành phố|xã|phường)/u.test(rest)) return null;
  const length = phraseLength(rest);
  const value = rest
    .slice(0, length)
    .replace(/\([\p{Lu}&]{2,10}\)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // "do UBND xã thực hiện" names who carries it out; only "do … ban hành" names the issuer.
  if (lead[1] === 'do' && !/^[ \u00A0](?:ban hành|ký|phê duyệt)/u.test(rest.slice(length))) return null;
  return value.length > 1 ? { end: start + length, value } : null;
}

function phraseLength(rest: string): number {
  const boundary = /[ \u00A0\n,;:.()“”"\t]/gu;
  for (let m = boundary.exec(rest); m; m = boundary.exec(rest)) {
    const at = m.index;
    const after = rest.slice(at);
    if (m[0] === ',') {
      if (!COMMA_INSIDE.test(after)) return at;
    } else if (m[0] === '.') {
      if (!/(?:TP|Tp|Q|P|TX)$/u.test(rest.slice(Math.max(0, at - 2), at))) return at;
    } else if (m[0] === ' ' || m[0] === '\u00A0') {
      const word = after.trimStart();
      if (STOP.test(word)) return at;
      if (
        /^\p{Ll}/u.test(word) &&
        !/^(?:ủy|uỷ|khóa|khoá|lần|nhiệm|và|hoặc)/u.test(word) &&
        COMPLETE.test(rest.slice(0, at))
      )
        return at;
      const and = /^(?:và|hoặc|&)[ \u00A0]/u.exec(word);
      if (and) {
        const then = word.slice(and[0].length);
        if (TYPE_AFTER_AND.test(then) || !AND_INSIDE.test(then)) return at;
      }
      if (NEXT_CITATION.test(word)) return at;
    } else if (m[0] === '(') {
      // "Ủy ban nhân dân (UBND) tỉnh Phú Thọ": the short form stands inside the name.
      if (!SHORT_FORM.test(after)) return at;
      boundary.lastIndex = at + after.indexOf(')') + 1;
    } else if (!(m[0] === '\n' && (/^\n\p{Ll}/u.test(after) || UNFINISHED.test(rest.slice(0, at))))) {
      return at;
    }
  }
  return rest.length < LONGEST_PHRASE ? rest.length : 0;
}

const SHORT_FORM =
  /^\([\p{Lu}&]{2,10}\) (?:(?:tỉnh|huyện|thành phố|quận|thị xã|xã|phường|thị trấn)[ \u00A0]|\p{Lu})/u;
/** No body's name ends here: the line was only too short for it. */
const UNFINISHED =
  /(?:^|[ \u00A0])(?:Ban|Bộ|Sở|Cục|Ủy|Uỷ|Ủy ban|Uỷ ban|Hội|Hội đồng|Văn|Thủ|Chính|Quốc|Chủ|Bộ trưởng|Giám đốc|Chủ tịch|tỉnh|huyện|thành phố|xã|phường|Thường vụ|Chấp)$/u;

const BEFORE =
  /(?:của|gồm:?|[;:,(.\n–-]|và)[ \u00A0]*(\p{Lu}[^;:.\n(]{2,110}?)[ \u00A0](?:tại|có|ban hành)[ \u00A0](?:các[ \u00A0])?$/u;
const BODY_NOUN =
  /^(?:Công ty|Tổng công ty|Tập đoàn|Doanh nghiệp|Danh nghiệp|Chi nhánh|Hợp tác xã|Liên danh|Hiệp hội|Sở|Bộ|UBND|Ủy ban|Uỷ ban|Giám đốc|Chủ tịch|Trưởng|Chánh|Hiệu trưởng|Viện trưởng|Cục trưởng|Bí thư|Đảng ủy|Đảng đoàn|Bệnh viện|Ngân hàng|Ban|Văn phòng|Công an|Cục|Tổng cục|Chi cục|Phòng|Hội|Liên đoàn|Thanh tra|Kho bạc|Trung tâm|Trường|Tỉnh ủy|Huyện ủy|Thủ tướng|Đoàn|Tòa án|Viện|Thường trực|HTX)/u;

/** The body named before the citation: "đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …", "Công ty A tại Văn bản số …". */
export function readIssuerBefore(text: string, at: number): string | null {
  const m = BEFORE.exec(text.slice(Math.max(0, at - 150), at));
  const name = m?.[1]?.trim() ?? null;
  if (!name) return null;
  const own = name.split(/ (?:của|do) (?=\p{Lu})/u).at(-1) as string;
  // "Bộ Tư pháp tại văn bản số 279/BC-BTP ngày …, Bộ Tài chính tại": the nearest of several that each name their paper.
  const last = /\d/.test(own) ? (own.split(/(?:,| và) (?=\p{Lu})/u).at(-1) as string) : own;
  return BODY_NOUN.test(last) && !/ (?:đã|được|phê duyệt|quy định|nêu)(?: |$)/u.test(last) ? last : null;
}

/** `local`: the unit whose committee or council a code without words means here: the issuer's own. */
export interface NamingContext extends BodyContext {
  local?: string | null;
}

function governed(issuer: DocumentContext['issuer']): string | null {
  const place = issuer?.place ?? null;
  return place && /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s/iu.test(place)
    ? place
    : null;
}

/** What names in this document are read against. The province is taken from the text where the letterhead has none. */
export function bodyContext(
  context: Pick<DocumentContext, 'issuer' | 'abbreviations'> | null,
  text: string,
): NamingContext {
  const issuer = context?.issuer ?? null;
  const places = [issuer?.place ?? null, issuer?.within ?? null];
  const province = places.find(
    (place) => place && (/^tỉnh\s/iu.test(place) || (/^thành phố\s/iu.test(place) && provinceName(place))),
  );
  const local = places.find((place) => place && place !== province) ?? null;
  return {
    abbreviations: context?.abbreviations ?? new Map(),
    place: local ?? province ?? null,
    local: governed(issuer),
    within: province ?? (context ? mostNamedProvince(text) : null),
  };
}

const PROVINCE =
  /(?:tỉnh|thành phố)[ \u00A0](\p{Lu}\p{L}{1,7}(?:[ \u00A0]?-?[ \u00A0]?\p{Lu}\p{L}{1,7}){0,3})/gu;

/** The province a text names most often as "tỉnh X"; null when it names none, or two equally often. */
function mostNamedProvince(text: string): string | null {
  const counts = new Map<string, number>();
  for (const m of text.slice(0, 200_000).matchAll(PROVINCE)) {
    const name = provinceName(m[1] as string);
    const key = name && `${m[0].slice(0, 4) === 'tỉnh' ? 'tỉnh' : 'thành phố'} ${name}`;
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // A province the table does not know yet: only where none it knows is named.
  if (counts.size === 0)
    for (const m of text
      .slice(0, 200_000)
      .matchAll(/(?<![\p{L}])tỉnh[ \u00A0]\p{Lu}\p{Ll}{1,7}[ \u00A0]\p{Lu}\p{Ll}{1,7}/gu))
      counts.set(m[0], (counts.get(m[0]) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked[0] && ranked[0][1] > (ranked[1]?.[1] ?? 0) ? ranked[0][0] : null;
}

/** A phrase made a full name: abbreviations out, the meeting left for the body that met, the place added. */
export function resolveIssuer(phrase: string, context: BodyContext): string {
  const body = phrase
    .replace(/^(?:các[ ]|liên tịch[ ])/iu, '')
    .replace(/^Hội nghị (?:lần thứ [\p{L}\d]+,? )?(?=Ban Chấp hành|BCH)/u, '')
    .replace(/,?[ ]*\(?nhiệm kỳ[ ]*\d{4}.*$/u, '')
    .replace(/[ ,]+$/u, '');
  const name = withProvince(expandBody(body, context), context)
    .replace(/\b(?:Trung ương) đảng$/u, 'Trung ương Đảng')
    .replace(/Trung ương đảng/u, 'Trung ương Đảng')
    .replace(/ đảng bộ /u, ' Đảng bộ ')
    .replace(/^ủy ban/u, 'Ủy ban')
    .replace(/^Thủ tướng$/u, 'Thủ tướng Chính phủ')
    .replace(/^(Bộ|Thứ|Viện|Cục) Trưởng/u, '$1 trưởng');
  return name;
}

/** A department without its place is the province's: "Giám đốc Sở Công Thương" → "… tỉnh Lào Cai". */
function withProvince(name: string, context: BodyContext): string {
  return /^(?:\S+ ){0,3}?Sở \p{Lu}/u.test(name) && !/(?:tỉnh|thành phố|TP)/u.test(name) && context.within
    ? `${name} ${context.within}`
    : name;
}

/** The issuer a symbol names by itself; null where its code is every place's (UBND) or several bodies' (TW). */
export function issuerOfSymbol(symbol: ParsedSymbol, context: NamingContext): string | null {
  const lead = (symbol.organ ?? '').split('-')[0] as string;
  const body = bodyByCode(lead);
  if (!body || symbol.system === 'assembly' || body.code === 'TW') return null;
  if (body.level === 'central' || body.level === 'ministry') {
    return symbol.type === 'TTLT' ? joint(symbol.organ as string) : body.name;
  }
  const province = context.within;
  if ((body.code === 'UBND' || body.code === 'HĐND') && context.local) return `${body.name} ${context.local}`;
  if (body.level === 'province' && province) {
    if (body.family === 'party')
      return province.startsWith('tỉnh ') ? `${body.name} ${province.slice(5)}` : null;
    return /tỉnh$|thành phố$/u.test(body.name)
      ? `${body.name} ${province.replace(/^\S+ (?:phố )?/u, '')}`
      : `${body.name} ${province}`;
  }
  return null;
}

function joint(organ: string): string | null {
  const names = organ.split('-').map((code) => bodyByCode(code)?.name ?? null);
  return names.every((name) => name !== null) ? names.join(', ') : null;
}
