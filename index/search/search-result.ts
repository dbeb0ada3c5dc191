/** What a search is asked and what it answers. Plain data: it goes to pages, JSON and feeds as it is. */
import type { FacetName } from './documents.ts';
import type { Chip } from './query.ts';
import type { SnippetPart } from './snippets.ts';

/**
 * Bậc: how well a hit answers, best first — its own số hiệu; the words in a row; all words; most words; the words
 * only when marks are ignored; only after a typing slip is put right. `listed` = no words were asked, only filters.
 */
export type Rung = 'number' | 'phrase' | 'all' | 'most' | 'folded' | 'typo' | 'listed';

/** 'newest' by date of issue, 'added' by when the store took it in. */
export type Sort = 'relevance' | 'newest' | 'added' | 'cited';

export interface SearchOptions {
  /** From 1. */
  page?: number;
  /** Hits a page, 1–100; 20 when not given. */
  size?: number;
  sort?: Sort;
  /** Any of the values of a facet; all of the facets. */
  filters?: Partial<Record<FacetName, readonly string[]>>;
  /** Only records added after this store row. */
  afterRow?: number;
  /** Only documents that hold every word, however few they are (for feeds); a long question is answered as always. */
  everyWord?: boolean;
}

export interface Hit {
  /** Record id and its row in the store. */
  id: string;
  row: number;
  score: number;
  rung: Rung;
  type: string | null;
  typeName: string | null;
  number: string | null;
  title: string | null;
  issuer: string | null;
  issued: string | null;
  /** Best passage; empty when no words were asked. */
  snippet: SnippetPart[];
  /** The paragraph the snippet stands in: offsets into the record's text, and where its line begins. */
  paragraph: { start: number; end: number; line: number } | null;
}

/** Đoạn: a paragraph that answers by itself. */
export interface PassageHit {
  id: string;
  row: number;
  title: string | null;
  number: string | null;
  snippet: SnippetPart[];
  start: number;
  end: number;
  /** Where the line it stands on begins. */
  line: number;
  score: number;
}

export interface FacetCount {
  value: string;
  label: string;
  count: number;
}

export interface SearchResult {
  query: string;
  page: number;
  size: number;
  /** Documents found, on all rungs. */
  total: number;
  /** False when a quoted phrase may stand in very many documents and not all were read: total is then about right. */
  exactTotal: boolean;
  hits: Hit[];
  passages: PassageHit[];
  facets: Record<FacetName, FacetCount[]>;
  chips: Chip[];
  hints: string[];
  /** The query with typing slips put right; null when nothing was. */
  corrected: string | null;
  /** Symbols the query names, canonical: look these up as instruments, held or only cited. */
  symbols: string[];
}
