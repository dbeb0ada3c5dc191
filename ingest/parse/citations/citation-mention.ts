/** A citation as the page has it, before the document's context has been brought in. */
import type { PartialDate } from '../../../corpus/partial-date.ts';
import type { ParsedSymbol, SymbolRepair } from '../../../corpus/symbol.ts';

export interface Mention {
  start: number;
  end: number;
  type: string | null;
  symbol: ParsedSymbol | null;
  /** The symbol as written. */
  raw: string | null;
  /** A bare serial without symbol: "11" of "Chỉ thị 11". */
  serial: string | null;
  date: PartialDate | null;
  /** Name of an unnumbered act or meeting. */
  name: string | null;
  kind: 'numbered' | 'law' | 'constitution' | 'meeting' | 'short' | 'dated';
  /** Issuer where it stands between number and date. */
  issuer: string | null;
  /** Index of the mention whose own name contains this one ("Luật sửa đổi … của Luật X"). */
  inside: number | null;
  repairs: SymbolRepair[];
  /** The type was taken from a word further up ("các Công văn: …; số 1187/BTC-ĐT"). */
  borrowed: boolean;
}

/** A mention of which only place and type are known yet. */
export function bareMention(start: number, end: number, type: string): Mention {
  return {
    start,
    end,
    type,
    symbol: null,
    raw: null,
    serial: null,
    date: null,
    name: null,
    kind: 'numbered',
    issuer: null,
    inside: null,
    repairs: [],
    borrowed: false,
  };
}
