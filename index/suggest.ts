/**
 * Type-ahead (gợi ý khi gõ) over numbers, titles, bodies and units. The words meant are found by prefix and, with
 * MiniSearch, within two slips of the finger. Which names hold all of those words is counted here, because MiniSearch weighs every
 * document of a common word, and "kế hoạch" stands in most titles. What is offered bears its accents.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Syllable, scan, syllable, tokenize } from './analyze.ts';
import { firstNotBefore, NumberList } from './flat-arrays.ts';
import { type NameKind, Names } from './suggest/names.ts';
import { Words } from './suggest/words.ts';

export interface Suggestion {
  kind: NameKind;
  /** In its own spelling. */
  text: string;
  /** The record, when one document alone bears it. */
  id: string | null;
  /** How many documents bear it. */
  documents: number;
}

/** What a typed word may stand for, with how sure that is. */
type Meant = Map<string, number>;

const LONGEST_NAME = 300;
const LONGEST_INPUT = 200;
const MOST_WORDS = 12;
/** Words a prefix may open out to. */
const MOST_MEANINGS = 60;
/** Names looked at closely. */
const SHORTLIST = 300;
const SURE = { same: 1, prefix: 0.8, slip: 0.5, slips: 0.3 } as const;

export class Suggest {
  readonly #fresh: StatementSync;
  readonly #deaths: StatementSync;
  readonly #epochNow: StatementSync;
  readonly #idOf: StatementSync;
  #names = new Names();
  #ofDocument = new NamesOfDocuments();
  #words = new Words();
  #lastDocument = -1;
  #lastDeath = 0;
  #epoch = -1;

  constructor(db: DatabaseSync) {
    this.#fresh = db.prepare(
      'SELECT document, number, title, issuer, units FROM search_documents WHERE document > ? ORDER BY document',
    );
    this.#fresh.setReturnArrays(true);
    this.#deaths = db.prepare('SELECT seq, document FROM search_dead WHERE seq > ? ORDER BY seq');
    this.#epochNow = db.prepare('SELECT epoch FROM search_epoch');
    this.#idOf = db.prepare('SELECT id FROM search_documents WHERE document = ?');
  }

  /** At most `size` suggestions, best first; [] for input without a letter or digit. Never throws. */
  suggest(typed: string, size = 8): Suggestion[] {
    this.refresh();
    const input = typed.slice(0, LONGEST_INPUT);
    const tokens = tokenize(input).slice(0, MOST_WORDS);
    const last = tokens.at(-1);
    if (!last) return [];
    const unfinished = last.end === input.length;
    const words = tokens.map((token) => token.syllable);
    const meant = words.map((word, i) => this.#meanings(word.folded, unfinished && i === words.length - 1));
    return this.#shortlist(meant)
      .map((place) => ({ place, score: this.#likeness(place, words, meant) }))
      .sort((a, b) => b.score - a.score || this.#names.textLength(a.place) - this.#names.textLength(b.place))
      .slice(0, size)
      .map(({ place }) => this.#suggestion(place));
  }

  #suggestion(place: number): Suggestion {
    const documents = this.#names.documents[place] as number;
    const row = documents === 1 ? this.#idOf.get(this.#names.bearers[place] as number) : undefined;
    return {
      kind: this.#names.kind(place),
      text: this.#names.text(place),
      id: (row?.id as string | undefined) ?? null,
      documents,
    };
  }

  /** Takes in what the store has gained and lost since the last question. */
  refresh(): void {
    const { epoch } = this.#epochNow.get() as { epoch: number };
    if (epoch !== this.#epoch) this.#reset(epoch);
    for (const row of this.#fresh.iterate(this.#lastDocument)) {
      const [document, number, title, issuer, units] = row as unknown as DocumentNames;
      this.#lastDocument = document;
      this.#add('number', number, document);
      this.#add('title', title, document);
      this.#add('issuer', issuer, document);
      for (const unit of units?.split('\n') ?? []) this.#add('unit', unit, document);
    }
    for (const { seq, document } of this.#deaths.iterate(this.#lastDeath)) {
      this.#lastDeath = seq as number;
      this.#forget(document as number);
    }
  }

  #add(kind: NameKind, written: string | null, document: number): void {
    const text = written?.trim().slice(0, LONGEST_NAME);
    if (!text) return;
    const words = wordsOf(text);
    const { place, isNew } = this.#names.add(kind, text, words, document);
    this.#ofDocument.add(document, place);
    if (!isNew) return;
    words.forEach(({ folded }, i) => {
      if (words.findIndex((word) => word.folded === folded) === i) this.#words.add(folded, place);
    });
  }

  #forget(document: number): void {
    const { documents } = this.#names;
    for (const place of this.#ofDocument.take(document)) documents[place] = (documents[place] as number) - 1;
  }

  #reset(epoch: number): void {
    this.#epoch = epoch;
    this.#names = new Names();
    this.#ofDocument = new NamesOfDocuments();
    this.#words = new Words();
    this.#lastDocument = -1;
    this.#lastDeath = 0;
  }

  #meanings(folded: string, unfinished: boolean): Meant {
    const meant: Meant = new Map();
    if (this.#words.has(folded)) meant.set(folded, SURE.same);
    if (unfinished) {
      for (const word of this.#words.startingWith(folded, MOST_MEANINGS))
        if (!meant.has(word)) meant.set(word, SURE.prefix);
    }
    if (meant.size > 0 || /^\d+$/.test(folded)) return meant;
    const slips = folded.length < 3 ? 0 : folded.length < 4 ? 1 : 2;
    if (slips === 0) return meant;
    for (const word of this.#words.near(folded, slips, unfinished, MOST_MEANINGS))
      meant.set(word, Math.abs(word.length - folded.length) < 2 ? SURE.slip : SURE.slips);
    return meant;
  }

  /** The names that hold most of the words, those that begin with the first one before the rest. */
  #shortlist(meant: readonly Meant[]): number[] {
    const names = this.#names;
    const held = new Float32Array(names.count);
    const seenBy = new Uint8Array(names.count);
    const touched: number[] = [];
    let most = 0;
    meant.forEach((words, i) => {
      // Surest meanings come first, so a name counts a word by the best of them.
      for (const [word, sure] of words) {
        for (const place of this.#words.places(word)) {
          const seen = seenBy[place] as number;
          if (seen === i + 1) continue;
          if (seen === 0) touched.push(place);
          seenBy[place] = i + 1;
          const sum = (held[place] as number) + sure;
          held[place] = sum;
          if (sum > most && (names.documents[place] as number) > 0) most = sum;
        }
      }
    });
    const first: number[] = [];
    const rest: number[] = [];
    const floor = most * (touched.length > SHORTLIST * 10 ? 0.95 : 0.7);
    for (const place of touched) {
      if ((held[place] as number) < floor || names.documents[place] === 0) continue;
      if (meant[0]?.has(names.firstWord(place)?.folded ?? '')) first.push(place);
      else if (rest.length < SHORTLIST) rest.push(place);
      if (first.length >= SHORTLIST) break;
    }
    return [...first, ...rest].slice(0, SHORTLIST);
  }

  /** How well a name answers: words held and in order, marks as typed, borne by many. */
  #likeness(place: number, typed: readonly Syllable[], meant: readonly Meant[]): number {
    const words = this.#names.words(place);
    let score = 0;
    let after = 0;
    typed.forEach((word, i) => {
      const meanings = meant[i] as Meant;
      const at = words.findIndex((w, place) => place >= after && meanings.has(w.folded));
      const anywhere = at >= 0 ? at : words.findIndex((w) => meanings.has(w.folded));
      if (anywhere < 0) return;
      const found = words[anywhere] as Syllable;
      score += meanings.get(found.folded) ?? 0;
      if (at === after) score += 0.5;
      if (i === 0 && at === 0) score += 0.5;
      if (found.exact === word.exact) score += 0.3;
      else if (word.exact !== word.folded && found.folded === word.folded) score -= 0.2;
      if (at >= 0) after = at + 1;
    });
    const numbered = this.#names.kind(place) === 'number' && /\d/.test(typed[0]?.folded ?? '');
    const documents = this.#names.documents[place] as number;
    return score + (numbered ? 1 : 0) + Math.log10(1 + documents) * 0.2;
  }
}

type DocumentNames = [
  document: number,
  number: string | null,
  title: string | null,
  issuer: string | null,
  units: string | null,
];

/** Which names each document bears, so that they can be taken from it. Documents come in ascending order. */
class NamesOfDocuments {
  readonly #documents = new NumberList();
  readonly #places = new NumberList();

  add(document: number, place: number): void {
    this.#documents.push(document);
    this.#places.push(place);
  }

  *take(document: number): Generator<number> {
    const documents = this.#documents.all;
    let at = firstNotBefore(documents, documents.length, document);
    for (; documents[at] === document; at++) yield this.#places.all[at] as number;
  }
}

function wordsOf(text: string): Syllable[] {
  const { count, starts, ends } = scan(text);
  return Array.from({ length: count }, (_, i) => syllable(text.slice(starts[i], ends[i])));
}
