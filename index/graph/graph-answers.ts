/** What the graph answers, as plain data: it goes to pages, JSON and exports as it is. */
import type { Level, RelationKind } from '../../corpus/record.ts';
import type { Claim, Witness } from './claims.ts';

/** An instrument at the other end of a relation; `depth` 1 is direct. */
export interface LinkedInstrument {
  key: string;
  label: string;
  title: string | null;
  /** Id of the held document; null when it is only cited. */
  document: string | null;
  kind: RelationKind;
  depth: number;
  told: boolean;
  issued: string | null;
  issuer: string | null;
}

/** A held document that cites an instrument, with the words that do. */
export interface InstrumentUse {
  document: string;
  label: string;
  title: string | null;
  issuer: string | null;
  issued: string | null;
  kind: RelationKind;
  text: string;
  start: number;
  end: number;
}

/** Which of the citing documents are asked for; pages count from 1, year '' = those without a date. */
export interface UsesPage {
  page?: number;
  size?: number;
  year?: string | null;
}

export interface UsesOfYear {
  /** Null = the citing documents bear no date. */
  year: string | null;
  count: number;
}

/** One thing said of an instrument's fate, by how many documents, with the first of them. */
export interface Told {
  text: string;
  count: number;
  by: Witness[];
}

export interface InstrumentView {
  key: string;
  label: string;
  title: string | null;
  issuer: string | null;
  date: string | null;
  document: string | null;
  claims: Claim[];
  conflicts: string[];
  /** What documents of the corpus say became of it. */
  validity: Told[];
  /** All that cite it, counted; `uses` is one page of them. */
  years: UsesOfYear[];
  uses: InstrumentUse[];
  bases: LinkedInstrument[];
}

/** An instrument that bears a number somebody asks for. */
export interface NumberedInstrument {
  key: string;
  label: string;
  title: string | null;
  issuer: string | null;
  date: string | null;
  /** Id of the held document; null when it is only cited. */
  document: string | null;
  /** How many held documents cite it. */
  citedBy: number;
}

export interface WantedInstrument {
  key: string;
  label: string;
  title: string | null;
  issuer: string | null;
  date: string | null;
  /** How many held documents cite it. */
  citedBy: number;
}

export interface GraphNode {
  key: string;
  label: string;
  title: string | null;
  document: string | null;
  level: Level | 'party' | null;
  issuer: string | null;
  issued: string | null;
  /** Below 0 above the root (what it rests on), above 0 below it. */
  depth: number;
}

export interface GraphEdge {
  from: string;
  to: string;
  kind: RelationKind;
  told: boolean;
}

export interface GraphView {
  root: string;
  nodes: GraphNode[];
  edges: GraphEdge[];
  truncated: boolean;
}
