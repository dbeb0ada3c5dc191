/** Answers remembered until the database changes: a page asks for the same few instruments again and again. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** A page asks for hundreds of answers, not thousands; beyond this memory starts over. */
const MOST = 20_000;
/** What is found in less is always found anew. */
const QUICK_MS = 50;
const PATIENCE = 20;

export class Memory {
  readonly #version: StatementSync;
  readonly #changes: StatementSync;
  readonly #known = new Map<string, unknown>();
  readonly #lately = new Map<string, { answer: unknown; state: string; until: number }>();
  #at = '';

  constructor(db: DatabaseSync) {
    this.#version = db.prepare('PRAGMA data_version');
    this.#changes = db.prepare('SELECT total_changes() n');
  }

  /** What `find` gives, found once for each state of the database. `question` and `key` together name the answer. */
  of<T>(question: string, key: string, find: () => T): T {
    const at = this.state();
    if (at !== this.#at || this.#known.size > MOST) {
      this.#known.clear();
      this.#at = at;
    }
    const name = `${question} ${key}`;
    if (!this.#known.has(name)) this.#known.set(name, find());
    return this.#known.get(name) as T;
  }

  /**
   * The same for an answer over the whole corpus, which may be somewhat old: one that took long is found anew only after
   * PATIENCE times as long, so that a store being filled is not counted through at every page.
   */
  lately<T>(question: string, find: () => T): T {
    const state = this.state();
    const known = this.#lately.get(question);
    if (known && (known.state === state || performance.now() < known.until)) return known.answer as T;
    const started = performance.now();
    const answer = find();
    const took = performance.now() - started;
    const until = took < QUICK_MS ? 0 : performance.now() + took * PATIENCE;
    this.#lately.set(question, { answer, state, until });
    return answer;
  }

  /** Changes whenever this or another connection has written. */
  state(): string {
    const { data_version } = this.#version.get() as { data_version: number };
    const { n } = this.#changes.get() as { n: number };
    return `${data_version}/${n}`;
  }
}
