/** Drafts for the draft check: a compact way to write one down, with its seeded faults marked in the text. */
import type { SampleText } from './sample-text.ts';

/** One fault the check must find. `quote` is the words it stands at; "" where something is missing. */
export interface SeededFault {
  code: string;
  quote: string;
}

export interface DraftText extends Omit<SampleText, 'issuerName' | 'place' | 'issued' | 'archive'> {
  archive: string | null;
  /** What the draft is for, one sentence: the fault, and the unusual but right forms beside it. */
  purpose: string;
  /** Faults of the head and the close, which cannot be marked in the body. */
  faults?: SeededFault[];
}

const FAULT = /⟦([a-z-]+)⟧(.*?)⟦\/⟧/gu;

/** The draft as a sample text without its marks, and all its faults. */
export function readDraft(draft: DraftText): { sample: SampleText; faults: SeededFault[] } {
  const faults = [...(draft.faults ?? [])];
  const clean = (text: string) =>
    text.replace(FAULT, (_, code: string, words: string) => {
      faults.push({ code, quote: words });
      return words;
    });
  const sample: SampleText = {
    ...draft,
    title: clean(draft.title),
    body: clean(draft.body),
    recipients: draft.recipients.map(clean),
    addressees: (draft.addressees ?? []).map(clean),
    issuerName: '',
    place: null,
    issued: null,
  };
  return { sample, faults };
}
