/** A directive as JSON-LD: schema.org Legislation with properties of the European Legislation Identifier (ELI). */
import { lastDay } from '../../corpus/partial-date.ts';
import type { Citation, CitationRole, Directive } from '../../corpus/record.ts';

/** How a citation's role is said; the others have no property of their own and go under eli:cites. */
const PROPERTIES: Partial<Record<CitationRole, string>> = {
  basis: 'eli:based_on',
  implements: 'eli:implements',
  amends: 'legislationChanges',
  replaces: 'eli:repeals',
  repeals: 'eli:repeals',
  guides: 'eli:related_to',
};

/** `base` is the address of this server without a closing slash; null leaves the ids relative. */
export function toJsonLd(record: Directive, base: string | null = null): Record<string, unknown> {
  const at = (path: string) => `${base ?? ''}${path}`;
  const links = new Map<string, Map<string, Record<string, unknown>>>();
  for (const citation of record.citations) {
    const property = PROPERTIES[citation.role] ?? 'eli:cites';
    const targets = links.get(property) ?? new Map();
    links.set(property, targets);
    if (!targets.has(citation.instrument)) targets.set(citation.instrument, cited(citation, at));
  }
  return {
    '@context': [
      'https://schema.org/',
      { eli: 'http://data.europa.eu/eli/ontology#', 'eli:based_on': { '@type': '@id' } },
    ],
    '@type': 'Legislation',
    '@id': at(`/van-ban/${encodeURIComponent(record.id)}`),
    inLanguage: 'vi',
    legislationJurisdiction: 'VN',
    ...present({
      name: record.title,
      legislationIdentifier: record.number?.text,
      legislationType: record.typeName,
      legislationDate: record.issued,
      legislationPassedBy: record.issuer && {
        '@type': 'GovernmentOrganization',
        name: record.issuer.name,
        ...present({ areaServed: record.issuer.place }),
      },
      'eli:date_document': record.issued?.length === 10 ? record.issued : undefined,
      temporalCoverage:
        record.issued && record.issued.length < 10 ? `${record.issued}/${lastDay(record.issued)}` : undefined,
      author: record.signatory?.name && {
        '@type': 'Person',
        name: record.signatory.name,
        ...present({ jobTitle: record.signatory.position }),
      },
    }),
    ...Object.fromEntries([...links].map(([property, targets]) => [property, [...targets.values()]])),
    encoding: {
      '@type': 'LegislationObject',
      contentUrl: at(`/api/documents/${encodeURIComponent(record.id)}/original`),
      name: record.source.file,
      sha256: record.source.sha256,
    },
    text: record.text,
  };
}

function cited(citation: Citation, at: (path: string) => string): Record<string, unknown> {
  return {
    '@type': 'Legislation',
    '@id': at(`/van-kien/${encodeURIComponent(citation.instrument)}`),
    ...present({
      name: citation.title ?? citation.text,
      legislationIdentifier: citation.number,
      legislationType: citation.type,
      legislationDate: citation.date,
      legislationPassedBy: citation.issuer && { '@type': 'GovernmentOrganization', name: citation.issuer },
    }),
  };
}

/** Only what is known. */
function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
