/** A search as an Atom feed (RFC 4287): the documents that answer it, the last taken into the store first. */
import type { SearchHit } from '../../web/views.ts';
import { dateWords, documentLabel, fileName } from '../../web/words.ts';
import { attribute, escaped } from './xml.ts';

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/** Tag URI authority (RFC 4151). An office PC has no domain of its own; an id must not change with the address. */
const TAG = 'tag:can-cu.localhost,2025:';
/** RFC 4287 wants a date even of a feed in which nothing has ever happened. */
const NEVER = '1970-01-01T00:00:00.000Z';

export interface AtomFeed {
  title: string;
  /** Scheme and host of the server, for absolute links. */
  origin: string;
  /** The search's canonical query string: what the feed is, for ever. */
  query: string;
  /** Path and query of the feed and of the results page. */
  self: string;
  page: string;
  /** Newest first, each with the instant the store took it in. */
  entries: { hit: SearchHit; added: string }[];
}

export function atomFeed(feed: AtomFeed): string {
  const { origin } = feed;
  const updated = feed.entries.reduce((last, { added }) => (added > last ? added : last), NEVER);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${escaped(`${TAG}tim?${feed.query}`)}</id>
<title>${escaped(feed.title)}</title>
<updated>${updated}</updated>
<author><name>Căn Cứ</name></author>
<generator>Căn Cứ</generator>
<link rel="self" type="application/atom+xml" href="${attribute(origin + feed.self)}"/>
<link rel="alternate" type="text/html" href="${attribute(origin + feed.page)}"/>
${feed.entries.map((entry) => atomEntry(origin, entry)).join('')}</feed>
`;
}

function atomEntry(origin: string, { hit, added }: AtomFeed['entries'][number]): string {
  const id = encodeURIComponent(hit.id);
  const title = [documentLabel(hit), hit.title ?? fileName(hit.file)].join(' – ');
  const facts = [hit.issuer, dateWords(hit.issued)].filter(Boolean).join(', ');
  const passage = hit.snippet.map((part) => part.text).join('');
  return `<entry>
<id>${TAG}van-ban/${escaped(id)}</id>
<title>${escaped(title)}</title>
<updated>${escaped(added)}</updated>
<published>${escaped(added)}</published>
${hit.issuer ? `<author><name>${escaped(hit.issuer)}</name></author>\n` : ''}<link rel="alternate" type="text/html" href="${attribute(`${origin}/van-ban/${id}`)}"/>
${hit.type ? `<category term="${attribute(hit.type)}" label="${attribute(hit.typeName ?? hit.type)}"/>\n` : ''}<summary type="text">${escaped([facts, passage].filter(Boolean).join('. '))}</summary>
</entry>
`;
}
