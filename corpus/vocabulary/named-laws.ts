/**
 * Luật, bộ luật, pháp lệnh by name, as bases quote them ("Luật Giáo dục 2019"). The list settles where a name ends;
 * a law not in it is still read, its end found by its wording. Names as in their own titles, without "Luật".
 * Source: the titles of the acts of the National Assembly and its Standing Committee, 1987–2026.
 */
export interface NamedLaw {
  type: 'L' | 'BL' | 'PL';
  name: string;
  /** Year of passing → number, where known for certain. */
  numbers?: Readonly<Record<string, string>>;
}

export const NAMED_LAWS: readonly NamedLaw[] = [];
