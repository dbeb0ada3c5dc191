/**
 * "Ai giao việc này?": a task pasted or described → the duties that match it, each with its document and the chain of
 * bases above (duty → document → basis → basis's basis …). Matching is by pairs of syllables, the rarest weighing most.
 */
import type { DatabaseSync } from 'node:sqlite';
import { fold } from '../corpus/vietnamese.ts';
import type { DutyRow } from './duties/duty.ts';
import type { DutyRegister } from './duties/duty-register.ts';
import { anyOf, indexedWords, pairsOf, wordsOfDescription } from './duties/duty-text.ts';

export interface OrderedTask<Base> {
  duty: DutyRow;
  /** 0 … 1: how much of what was asked the duty says, rare words weighing most. */
  score: number;
  /** How closely it matches, in Vietnamese. */
  match: string;
  /** Bases above the document, nearest first, as the graph gives them. */
  bases: Base[];
}

/** Terms looked up at most; the rarest of the description. */
const MOST_TERMS = 16;
const CANDIDATES = 200;
/** Below this share of what was asked, a duty only shares common words. */
const FLOOR = 0.25;

/** Ranked duties; `basesOf` gives the chain above a document id. Total: any text gives a list, perhaps empty. */
export function whoOrdered<Base>(
  db: DatabaseSync,
  register: DutyRegister,
  text: string,
  limit: number,
  basesOf: (document: string) => Base[],
): OrderedTask<Base>[] {
  const pairs = pairsOf(text);
  const column = pairs.length > 0 ? 'pairs' : 'folded';
  const terms = pairs.length > 0 ? pairs : wordsOfDescription(text);
  const { weights, held } = weigh(db, terms, Math.max(1, register.count));
  const asked = [...weights.keys()];
  if (held.length === 0) return [];
  const whole = [...weights.values()].reduce((a, b) => a + b, 0);
  const found = db
    .prepare('SELECT rowid duty FROM duty_words WHERE duty_words MATCH ? ORDER BY rank LIMIT ?')
    .all(anyOf(column, held.slice(0, MOST_TERMS)), CANDIDATES) as { duty: number }[];
  const flat = fold(text).replace(/\s+/g, ' ').trim();
  return found
    .map(({ duty }) => register.byKey(duty))
    .filter((duty): duty is DutyRow => duty !== null)
    .map((duty) => {
      const words = new Set(indexedWords(duty.text)[column].split(' '));
      const said = asked.reduce((sum, term) => sum + (words.has(term) ? (weights.get(term) ?? 0) : 0), 0);
      const verbatim = flat.length > 8 && fold(duty.text).replace(/\s+/g, ' ').includes(flat);
      return { duty, score: verbatim ? 1 : Math.min(0.99, said / whole), verbatim };
    })
    .filter((o) => o.score >= FLOOR)
    .sort((a, b) => b.score - a.score || (b.duty.issued ?? '').localeCompare(a.duty.issued ?? ''))
    .slice(0, Math.max(0, limit))
    .map(({ duty, score, verbatim }) => ({
      duty,
      score,
      match: wordsFor(score, verbatim),
      bases: basesOf(duty.document),
    }));
}

/** Weight of each term asked, and those some duty holds, rarest first. A term no duty holds still counts in the whole. */
function weigh(
  db: DatabaseSync,
  terms: readonly string[],
  total: number,
): { weights: Map<string, number>; held: string[] } {
  const count = db.prepare('SELECT doc FROM duty_vocabulary WHERE term = ?');
  const held: { term: string; doc: number }[] = [];
  const weights = new Map<string, number>();
  for (const term of terms) {
    const doc = (count.get(term) as { doc: number } | undefined)?.doc ?? 0;
    weights.set(term, Math.log(1 + total / (1 + doc)));
    if (doc > 0) held.push({ term, doc });
  }
  return { weights, held: held.sort((a, b) => a.doc - b.doc).map((h) => h.term) };
}

function wordsFor(score: number, verbatim: boolean): string {
  if (verbatim) return 'Đúng nguyên văn';
  if (score >= 0.8) return 'Gần như nguyên văn';
  if (score >= 0.5) return 'Cùng nội dung';
  return 'Có nhiều từ chung';
}
