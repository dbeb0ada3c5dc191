/** When two things said of an instrument agree: its issuers, its titles. Careful to the side of agreement. */
import { expandBody } from '../../corpus/body.ts';
import { fold, oldTone } from '../../corpus/vietnamese.ts';

/** Organs of the Party's centre share one code, TW; only the words tell which one spoke. */
const CENTRAL_PARTY: [RegExp, string][] = [
  [/bo chinh tri/, 'Bộ Chính trị'],
  [/ban bi thu/, 'Ban Bí thư'],
  [/ban chap hanh trung uong|hoi nghi (?:lan thu \w{1,12}|trung uong)/, 'Ban Chấp hành Trung ương'],
];
const HEADS =
  /^(?:chu tich|pho chu tich|bo truong|thu truong|giam doc|tong giam doc|thu truong|chanh van phong|truong ban|bi thu)\s+(?=\S)/;

/** The Party organ at the centre that a phrase names; null for any other body. */
export function centralPartyOrgan(issuer: string): string | null {
  const plain = fold(issuer);
  return CENTRAL_PARTY.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Whether two issuer phrases can mean one issuer: a head speaks for its body, a committee for its board. */
export function issuersAgree(a: string, b: string): boolean {
  const organs = [centralPartyOrgan(a), centralPartyOrgan(b)];
  if (organs[0] && organs[1]) return organs[0] === organs[1];
  if (organs[0] || organs[1]) return /trung uong|dang/.test(fold(organs[0] ? b : a));
  const [x, y] = [plainBody(a), plainBody(b)];
  if (x === y || x.startsWith(y) || y.startsWith(x) || x.endsWith(` ${y}`) || y.endsWith(` ${x}`))
    return true;
  const [cx, cy] = [committeeOf(x), committeeOf(y)];
  if (cx && cy) {
    // "Tỉnh ủy" may stand for its board or its whole committee; the board is not the committee.
    const places = cx.place === '' || cy.place === '' || cx.place === cy.place;
    return places && (cx.organ === '' || cy.organ === '' || cx.organ === cy.organ);
  }
  return !x || !y;
}

function plainBody(name: string): string {
  return fold(oldTone(expandBody(name)))
    .replace(HEADS, '')
    .replace(/[.,;:]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function committeeOf(plain: string): { organ: string; place: string } | null {
  const found =
    /^(?:(ban thuong vu|ban chap hanh|thuong truc) )?(?:tinh uy|thanh uy|huyen uy|dang uy|quan uy|thi uy|dang bo(?: tinh| huyen| xa| thanh pho)?)(?: (.{0,80}))?$/.exec(
      plain,
    );
  if (!found) return null;
  const place = (found[2] ?? '')
    .replace(/ (?:khoa|lan thu|nhiem ky).{0,40}$/, '')
    .replace(/^(?:tinh|huyen|xa|phuong|thanh pho) /, '');
  return { organ: found[1] ?? '', place };
}

const EMPTY = new Set(
  've viec cua va cac tren dia ban cho trong giai doan den nam mot so theo tai voi la nay'.split(' '),
);

/**
 * Likeness of two titles, 0 to 1: the share of the shorter one's syllables found in the other. 1 when one is too short
 * to tell anything.
 */
export function titleLikeness(a: string, b: string): number {
  const [x, y] = [syllables(a), syllables(b)];
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  if (short.size < 4) return 1;
  let shared = 0;
  for (const syllable of short) if (long.has(syllable)) shared++;
  return shared / short.size;
}

function syllables(title: string): Set<string> {
  const words = fold(title.slice(0, 400)).match(/[a-z]{2,}/g) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)));
}

/** Year ranges a title names ("2018 - 2025"), as "2018-2025". */
export function periodsIn(title: string): string[] {
  return [...title.matchAll(/((?:19|20)\d\d)\s{0,3}[-–—]\s{0,3}((?:19|20)\d\d)/gu)].map(
    (m) => `${m[1]}-${m[2]}`,
  );
}

/** Titles agree when they share most words and name no different periods. */
export function titlesAgree(a: string, b: string): boolean {
  const [x, y] = [periodsIn(a), periodsIn(b)];
  if (x.length > 0 && y.length > 0 && !x.some((period) => y.includes(period))) return false;
  return titleLikeness(a, b) >= 0.3;
}

/**
 * Likeness of two titles by pairs of neighbouring syllables, 0 to 1: words in a row, so that two titles of one province
 * and one decade are not alike for that alone. 1 when one is too short to tell anything.
 */
export function pairLikeness(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  if (short.size < 5) return 1;
  let shared = 0;
  for (const pair of short) if (long.has(pair)) shared++;
  return shared / short.size;
}

/** Where and when a title applies says nothing of what it is about. */
const CIRCUMSTANCE =
  /(?:trên địa bàn|trong phạm vi|giai đoạn|đến năm|năm)\s.{0,60}?(?=,|;|$|\s(?:giai đoạn|định hướng|đến năm))/giu;

function pairs(title: string): Set<string> {
  const words = fold(title.slice(0, 400).replace(CIRCUMSTANCE, ' ')).match(/[a-z]+/g) ?? [];
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}
