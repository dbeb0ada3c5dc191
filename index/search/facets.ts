/** Facets (bộ lọc): how many documents of the current result have each value. */
import { documentTypeByCode } from '../../corpus/document-type.ts';
import type { Level } from '../../corpus/record.ts';
import { type DocumentColumns, FACETS, type FacetName, UNKNOWN } from './documents.ts';
import { LEVEL_NAMES } from './query.ts';
import type { FacetCount } from './search-result.ts';
import type { Matched } from './taken.ts';

const MOST_VALUES = 50;

/** Each facet counts under all filters but its own, so that a second value can be chosen beside the first. */
export function countFacets(columns: DocumentColumns, matched: Matched): Record<FacetName, FacetCount[]> {
  const counts = FACETS.map((facet) => new Uint32Array(columns.facets[facet].values.length));
  const values = FACETS.map((facet) => columns.facets[facet].column);
  const { documents, failing } = matched;
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] as number;
    const bits = failing[i] as number;
    for (let f = 0; f < FACETS.length; f++) {
      if ((bits & ~(1 << f)) !== 0) continue;
      const into = counts[f] as Uint32Array;
      const value = (values[f] as Uint16Array)[document] as number;
      into[value] = (into[value] as number) + 1;
    }
  }
  return Object.fromEntries(
    FACETS.map((facet, f) => [facet, listed(facet, columns.facets[facet].values, counts[f] as Uint32Array)]),
  ) as Record<FacetName, FacetCount[]>;
}

/** Most first; years newest first. */
function listed(facet: FacetName, values: readonly string[], counts: Uint32Array): FacetCount[] {
  const found: FacetCount[] = [];
  counts.forEach((count, code) => {
    const value = values[code] as string;
    if (count > 0 && code !== UNKNOWN) found.push({ value, label: label(facet, value), count });
  });
  const byCount = (a: FacetCount, b: FacetCount) => b.count - a.count || (a.label < b.label ? -1 : 1);
  found.sort(facet === 'year' ? (a, b) => Number(b.value) - Number(a.value) : byCount);
  return found.slice(0, MOST_VALUES);
}

function label(facet: FacetName, value: string): string {
  if (facet === 'type') return documentTypeByCode(value)?.name ?? value;
  return facet === 'level' ? LEVEL_NAMES[value as Level] : value;
}
