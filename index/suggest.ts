/**
 * Type-ahead (gợi ý khi gõ) over numbers, titles, bodies and units. MiniSearch finds the words meant: by prefix, and
 * within two slips of the finger. Which names hold all of those words is counted here, because MiniSearch weighs every
 * document of a common word, and "kế hoạch" stands in most titles. What is offered bears its accents.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { type Syllable, tokenize } from './analyze.ts';

export type SuggestionKind = 'number' | 'title' | 'issuer' | 'unit';

export interface Suggestion {
  kind: SuggestionKind;
  /** In its own spelling. */
  text: string;
  /** The record, when one document alone bears it. */
  id: string | null;
  /** How many documents bear it. */
  documents: number;
}

interface Name extends Suggestion {
  words: Syllable[];
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
  #names: Name[] = [];
  /** By a 52-bit hash of kind and words: the words themselves would be kept twice. */
  #byKey = new Map<number, number>();
  #byWord = new Map<string, number[]>();
  #ofDocument = new Map<number, number[]>();
  #words = emptyWords();
  #lastDocument = -1;
  #lastDeath = 0;
  #epoch = -1;

  constructor(db: DatabaseSync) {
    this.#fresh = db.prepare(
      'SELECT document, id, number, title, issuer, units FROM search_documents WHERE document > ? ORDER BY document',
    );
    this.#deaths = db.prepare('SELECT seq, document FROM search_dead WHERE seq > ? ORDER BY seq');
    this.#epochNow = db.prepare('SELECT epoch FROM search_epoch');
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
      .map((name) => ({ name, score: likeness(name, words, meant) }))
      .sort((a, b) => b.score - a.score || a.name.text.length - b.name.text.length)
      .slice(0, size)
      .map(({ name: { kind, text, id, documents } }) => ({ kind, text, id, documents }));
  }

  /** Takes in what the store has gained and lost since the last question. */
  refresh(): void {
    const { epoch } = this.#epochNow.get() as { epoch: number };
    if (epoch !== this.#epoch) this.#reset(epoch);
    for (const row of this.#fresh.iterate(this.#lastDocument)) {
      const document = row as Record<'number' | 'title' | 'issuer' | 'units', string | null> & {
        document: number;
        id: string;
      };
      this.#lastDocument = document.document;
      const names: number[] = [];
      const add = (kind: SuggestionKind, text: string | null) => {
        if (text?.trim()) names.push(this.#add(kind, text.trim().slice(0, LONGEST_NAME), document.id));
      };
      add('number', document.number);
      add('title', document.title);
      add('issuer', document.issuer);
      for (const unit of document.units?.split('\n') ?? []) add('unit', unit);
      this.#ofDocument.set(document.document, names);
    }
    for (const { seq, document } of this.#deaths.all(this.#lastDeath))
      this.#forget(seq as number, document as number);
  }

  #add(kind: SuggestionKind, text: string, id: string): number {
    const words = tokenize(text).map((token) => token.syllable);
    const key = keyOf(kind, words);
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      const name = this.#names[known] as Name;
      name.id = name.documents === 0 ? id : null;
      name.documents++;
      return known;
    }
    const place = this.#names.length;
    this.#names.push({ kind, text, id, documents: 1, words });
    this.#byKey.set(key, place);
    for (const folded of new Set(words.map((word) => word.folded))) {
      const list = this.#byWord.get(folded);
      if (list) list.push(place);
      else {
        this.#byWord.set(folded, [place]);
        this.#words.add({ word: folded });
      }
    }
    return place;
  }

  #forget(seq: number, document: number): void {
    this.#lastDeath = seq;
    for (const place of this.#ofDocument.get(document) ?? []) (this.#names[place] as Name).documents--;
    this.#ofDocument.delete(document);
  }

  #reset(epoch: number): void {
    this.#epoch = epoch;
    this.#names = [];
    this.#byKey.clear();
    this.#byWord.clear();
    this.#ofDocument.clear();
    this.#words = emptyWords();
    this.#lastDocument = -1;
    this.#lastDeath = 0;
  }

  #meanings(folded: string, unfinished: boolean): Meant {
    const meant: Meant = new Map();
    if (this.#byWord.has(folded)) meant.set(folded, SURE.same);
    if (unfinished) {
      for (const hit of this.#words.search(folded, { prefix: true })) {
        if (meant.size >= MOST_MEANINGS) break;
        if (!meant.has(hit.id)) meant.set(hit.id, SURE.prefix);
      }
    }
    if (meant.size > 0 || /^\d+$/.test(folded)) return meant;
    const slips = folded.length < 3 ? 0 : folded.length < 4 ? 1 : 2;
    if (slips === 0) return meant;
    for (const hit of this.#words.search(folded, { fuzzy: slips, prefix: unfinished })) {
      if (meant.size >= MOST_MEANINGS) break;
      meant.set(hit.id, Math.abs(hit.id.length - folded.length) < 2 ? SURE.slip : SURE.slips);
    }
    return meant;
  }

  /** The names that hold most of the words, those that begin with the first one before the rest. */
  #shortlist(meant: readonly Meant[]): Name[] {
    const held = new Float32Array(this.#names.length);
    const seenBy = new Uint8Array(this.#names.length);
    const touched: number[] = [];
    let most = 0;
    meant.forEach((words, i) => {
      // Surest meanings come first, so a name counts a word by the best of them.
      for (const [word, sure] of words) {
        for (const place of this.#byWord.get(word) ?? []) {
          const seen = seenBy[place] as number;
          if (seen === i + 1) continue;
          if (seen === 0) touched.push(place);
          seenBy[place] = i + 1;
          const sum = (held[place] as number) + sure;
          held[place] = sum;
          if (sum > most && (this.#names[place] as Name).documents > 0) most = sum;
        }
      }
    });
    const first: Name[] = [];
    const rest: Name[] = [];
    const floor = most * (touched.length > SHORTLIST * 10 ? 0.95 : 0.7);
    for (const place of touched) {
      if ((held[place] as number) < floor) continue;
      const name = this.#names[place] as Name;
      if (name.documents === 0) continue;
      if (meant[0]?.has(name.words[0]?.folded ?? '')) first.push(name);
      else if (rest.length < SHORTLIST) rest.push(name);
      if (first.length >= SHORTLIST) break;
    }
    return [...first, ...rest].slice(0, SHORTLIST);
  }
}

/** Two accidental equals among a hundred thousand names: one chance in a million. */
function keyOf(kind: SuggestionKind, words: readonly Syllable[]): number {
  const spelt = `${kind}:${words.map((word) => word.exact).join(' ')}`;
  let high = 17;
  let low = 31;
  for (let i = 0; i < spelt.length; i++) {
    const code = spelt.charCodeAt(i);
    high = (Math.imul(high, 31) + code) | 0;
    low = (Math.imul(low, 16_777_619) ^ code) | 0;
  }
  return (high >>> 6) * 2 ** 26 + (low >>> 6);
}

/** How well a name answers: words held and in order, marks as typed, borne by many. */
function likeness(name: Name, typed: readonly Syllable[], meant: readonly Meant[]): number {
  let score = 0;
  let after = 0;
  typed.forEach((word, i) => {
    const meanings = meant[i] as Meant;
    const at = name.words.findIndex((w, place) => place >= after && meanings.has(w.folded));
    const anywhere = at >= 0 ? at : name.words.findIndex((w) => meanings.has(w.folded));
    if (anywhere < 0) return;
    const found = name.words[anywhere] as Syllable;
    score += meanings.get(found.folded) ?? 0;
    if (at === after) score += 0.5;
    if (i === 0 && at === 0) score += 0.5;
    if (found.exact === word.exact) score += 0.3;
    else if (word.exact !== word.folded && found.folded === word.folded) score -= 0.2;
    if (at >= 0) after = at + 1;
  });
  const kind = name.kind === 'number' && /\d/.test(typed[0]?.folded ?? '') ? 1 : 0;
  return score + kind + Math.log10(1 + name.documents) * 0.2;
}

function emptyWords(): MiniSearch<{ word: string }> {
  return new MiniSearch({
    idField: 'word',
    fields: ['word'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });
}
