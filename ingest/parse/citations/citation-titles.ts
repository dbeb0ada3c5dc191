/**
 * The title that follows a citation, and which citations stand inside it. "Kế hoạch số 156/… về thực hiện Kết luận
 * số 51-KL/TW về tiếp tục thực hiện Nghị quyết …": each is within the one before, to any depth.
 */
import type { Mention } from './citation-mention.ts';
import { readIssuerBefore, readIssuerPhrase, TITLE_OPENERS } from './issuer-context.ts';

const LONGEST_TITLE = 1000;
/** Titles within titles looked through; real ones reach four. */
const DEEPEST = 40;
const OPENER = new RegExp(`[ ,\\u00A0\\n“"(]{1,3}(?:${TITLE_OPENERS})(?![\\p{L}])`, 'uy');
/** Where a title ends: ";", a line, a sentence, or a comma before the body that now acts. */
const TITLE_END =
  /[;\t]|\n|\.(?=[ \u00A0]\p{Lu}|\s*$)|\.\/\.|:(?=\s)|,[ \u00A0](?=(?:Ủy ban nhân dân|UBND|Sở|Bộ|Hội đồng nhân dân|Chủ tịch|Phòng|Công an|Văn phòng|Tỉnh ủy|Huyện ủy|Ban)[ \u00A0](?:\p{L}{1,12}[ \u00A0]){0,12}(?:ban hành|xây dựng|yêu cầu|đề nghị|báo cáo|hướng dẫn|có ý kiến|thông báo|tổ chức|quyết định|triển khai|trình|chỉ đạo|giao))/gu;

export interface Placed {
  /** Issuer phrase as written, null if none follows. */
  phrase: string | null;
  /** Title span; null if the mention has none. */
  title: { start: number; end: number } | null;
  within: number | null;
  /** Where number, date and issuer phrase end. */
  end: number;
}

/** Issuer phrase, title and nesting of every mention, in one pass over them. */
export function placeMentions(text: string, mentions: readonly Mention[]): Placed[] {
  const placed: Placed[] = mentions.map((mention) => {
    const phrase = mention.issuer ? null : readIssuerPhrase(text, mention.end);
    const after = phrase?.end ?? mention.end;
    const title = mention.inside === null ? readTitle(text, after, mention) : null;
    return {
      phrase:
        mention.issuer ??
        phrase?.value ??
        (mention.kind === 'numbered' || mention.kind === 'dated'
          ? readIssuerBefore(text, mention.start)
          : null),
      title,
      within: mention.inside,
      end: after,
    };
  });
  const open: number[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    const self = placed[i] as Placed;
    while (open.length > 0 && (placed[open.at(-1) as number] as Placed).title!.end <= mention.start)
      open.pop();
    if (mention.inside === null) self.within = containerOf(text, mentions, placed, i, open);
    if (self.within === null) {
      // What stands outside every title ends the titles before it.
      closeTitles(placed, open, mention.start);
    } else {
      while (
        open.length > 0 &&
        open.at(-1) !== self.within &&
        !isAncestor(placed, open.at(-1) as number, self.within)
      ) {
        const closed = placed[open.pop() as number] as Placed;
        if (closed.title) closed.title.end = Math.min(closed.title.end, mention.start);
      }
    }
    if (self.title) open.push(i);
  }
  return placed;
}

const JOINED =
  /^[ \u00A0\n]*(?:,|;|và|hoặc|cùng|với|,[ ]?và|&)?[ \u00A0\n]*(?:các|những|số|Số)?[ \u00A0\n]*$/u;
const COORDINATED =
  /(?:,|và|hoặc)[ \u00A0]+(?:các |những |mục tiêu |nội dung |chỉ tiêu |nhiệm vụ |tinh thần )?(?:của )?$/u;
/** "được sửa đổi, bổ sung bởi …": the act that follows changes the one before; it is no part of its title. */
const PASSIVE =
  /(?:được|bị)[ \u00A0](?:sửa đổi|bổ sung|thay thế|bãi bỏ)[^;.()]{0,80}(?:bởi|tại|theo|bằng)(?:[^;.()]{0,40})$/iu;
/** "đề xuất của Giám đốc Sở Tài chính tại …" after a comma or "và" is another basis. */
const PROPOSAL =
  /(?:,|;|và)[ \u00A0](?:theo[ ])?(?:đề nghị|đề xuất|ý kiến|báo cáo)[^;\n]{2,120}[ \u00A0]tại[ \u00A0](?:các )?$/iu;
/** "(ban hành kèm theo …)" tells where the act was promulgated; it is no part of its title. */
const PROMULGATED = /kèm theo[ \u00A0](?:các )?$/iu;

function containerOf(
  text: string,
  mentions: readonly Mention[],
  placed: readonly Placed[],
  i: number,
  open: readonly number[],
): number | null {
  const innermost = open.at(-1);
  if (innermost === undefined) return null;
  const mention = mentions[i] as Mention;
  const previous = mentions[i - 1] as Mention;
  const before = placed[i - 1] as Placed;
  const gap = text.slice(Math.max(previous.end, mention.start - 200), mention.start);
  if (mention.start >= previous.end && JOINED.test(gap)) return openOnly(before.within, open);
  if (PROMULGATED.test(gap)) return openOnly((placed[innermost] as Placed).within, open);
  const first = aliasOf(text, mentions, i);
  if (first !== null) return openOnly((placed[first] as Placed).within, open);
  if (PASSIVE.test(gap)) return openOnly(siblingContainer(mentions, placed, i), open);
  if (PROPOSAL.test(gap)) return null;
  if (COORDINATED.test(gap)) return openOnly(siblingContainer(mentions, placed, i), open);
  return innermost;
}

/** "A (sau đây gọi là A)", "A (A)": the mention in brackets is A again. */
function aliasOf(text: string, mentions: readonly Mention[], i: number): number | null {
  const mention = mentions[i] as Mention;
  if (
    !mention.symbol ||
    !/\((?:[^()]{0,40}(?:gọi|viết)[^()]{0,16})?$/u.test(
      text.slice(Math.max(0, mention.start - 60), mention.start),
    )
  ) {
    return null;
  }
  for (let at = i - 1; at >= 0 && at > i - 12; at--) {
    if ((mentions[at] as Mention).symbol?.text === mention.symbol.text) return at;
  }
  return null;
}

/** A coordinated citation stands beside the nearest one of its own type, else beside the one before it. */
function siblingContainer(mentions: readonly Mention[], placed: readonly Placed[], i: number): number | null {
  const type = (mentions[i] as Mention).type;
  let at: number | null = i - 1;
  for (let step = 0; at !== null && step < DEEPEST; step++, at = (placed[at] as Placed).within) {
    if ((mentions[at] as Mention).type === type) return (placed[at] as Placed).within;
  }
  return (placed[i - 1] as Placed).within;
}

function openOnly(index: number | null, open: readonly number[]): number | null {
  return index !== null && open.includes(index) ? index : null;
}

function isAncestor(placed: readonly Placed[], ancestor: number, of: number): boolean {
  let at: number | null = of;
  for (let step = 0; at !== null && step < DEEPEST; step++, at = (placed[at] as Placed).within) {
    if (at === ancestor) return true;
  }
  return false;
}

function closeTitles(placed: readonly Placed[], open: number[], at: number): void {
  for (const index of open) {
    const title = (placed[index] as Placed).title;
    if (title) title.end = Math.min(title.end, at);
  }
  open.length = 0;
}

/** From the word that opens the title to where it ends. Laws have theirs in their name. */
function readTitle(text: string, after: number, mention: Mention): { start: number; end: number } | null {
  if (mention.kind === 'constitution' || mention.kind === 'short') return null;
  OPENER.lastIndex = after;
  const opener = OPENER.exec(text);
  if (!opener) return null;
  if (mention.kind === 'law' && !/về/u.test(opener[0])) return null;
  const start = after + /^[ ,\u00A0\n“"(]*/u.exec(opener[0])![0].length;
  TITLE_END.lastIndex = start;
  const limit = Math.min(text.length, start + LONGEST_TITLE);
  const slice = text.slice(start, limit);
  TITLE_END.lastIndex = 0;
  const end = TITLE_END.exec(slice);
  const length = closingBracket(slice, end ? end.index : slice.length);
  return length > 3 ? { start, end: start + length } : null;
}

/** A bracket that closes without having opened ends the title before it. */
function closingBracket(slice: string, end: number): number {
  let depth = 0;
  for (let i = 0; i < end; i++) {
    if (slice[i] === '(') depth++;
    else if (slice[i] === ')' && --depth < 0) return i;
  }
  return end;
}
