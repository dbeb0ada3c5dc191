/**
 * Checked drafts held a little while, in memory only, so that the page of findings can hand back the Word file and the
 * printed sheet without a second upload. A draft never reaches the corpus or the disk; it is found again only by a
 * random name, and is forgotten after half an hour, or sooner when newer drafts need its room.
 */
import { randomBytes } from 'node:crypto';
import type { CheckReport, FileInput } from '../../web/views.ts';

export interface CheckedDraft {
  file: FileInput;
  report: CheckReport;
}

export interface HoldLimits {
  drafts: number;
  /** Of all drafts together, records included by estimate. */
  bytes: number;
  milliseconds: number;
}

export const HOLD_LIMITS: HoldLimits = { drafts: 20, bytes: 128 * 1024 * 1024, milliseconds: 30 * 60_000 };

/** A record in memory is about this many bytes a letter of its text: outline, citations and duties quote it. */
const BYTES_A_LETTER = 10;

export class HeldDrafts {
  private readonly limits: HoldLimits;
  private readonly held = new Map<string, { draft: CheckedDraft; size: number; timer: NodeJS.Timeout }>();
  private total = 0;

  constructor(limits: HoldLimits = HOLD_LIMITS) {
    this.limits = limits;
  }

  /** The name under which the draft may be asked for; null when it is too large to be held at all. */
  hold(draft: CheckedDraft): string | null {
    const size = draft.file.bytes.length + draft.report.record.text.length * BYTES_A_LETTER;
    if (size > this.limits.bytes) return null;
    for (const oldest of this.held.keys()) {
      if (this.held.size < this.limits.drafts && this.total + size <= this.limits.bytes) break;
      this.forget(oldest);
    }
    const name = randomBytes(16).toString('hex');
    // The timer must not keep a stopped server alive.
    const timer = setTimeout(() => this.forget(name), this.limits.milliseconds).unref();
    this.held.set(name, { draft, size, timer });
    this.total += size;
    return name;
  }

  get(name: string): CheckedDraft | null {
    return this.held.get(name)?.draft ?? null;
  }

  private forget(name: string): void {
    const entry = this.held.get(name);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.held.delete(name);
    this.total -= entry.size;
  }
}
