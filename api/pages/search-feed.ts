/** /tim/feed.atom – a saved search: subscribe to it and hear of every new document it finds. */
import type { Hono } from 'hono';
import { feedAddress, searchAddress } from '../../web/search-address.ts';
import { ATOM_TYPE, atomFeed } from '../export/atom-feed.ts';
import type { Services } from '../services.ts';
import { searchRequest } from './search.ts';

/** A reader comes by every hour or day; more news than this is a list to look at, not news. */
const ENTRIES = 50;

export function searchFeed(app: Hono, services: Services): void {
  app.get('/tim/feed.atom', (c) => {
    const { origin, searchParams } = new URL(c.req.url);
    const self = feedAddress(searchParams);
    const query = self.slice(self.indexOf('?') + 1);
    const asked = searchRequest(new URLSearchParams(query), ENTRIES);
    const { hits } = services.search({ ...asked, sort: 'added', everyWord: true });
    const body = atomFeed({
      title: asked.q ? `Căn Cứ: ${asked.q}` : 'Căn Cứ: văn bản mới',
      origin,
      query,
      self,
      page: searchAddress(new URLSearchParams(query)),
      entries: hits.map((hit) => ({ hit, added: services.documents.addedAt(hit.id) ?? '' })),
    });
    return c.body(body, 200, { 'content-type': ATOM_TYPE });
  });
}
