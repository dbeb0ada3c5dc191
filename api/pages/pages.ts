/** The pages by address: read the address, ask the services, hand plain data to web/. */
import type { Hono } from 'hono';
import type { AccessPolicy, Services } from '../services.ts';
import { checkPages } from './checking.ts';
import { correctionPages } from './corrections.ts';
import { documentPages } from './documents.ts';
import { dutyPages } from './duties.ts';
import { instrumentPages } from './instruments.ts';
import { originalPages } from './originals.ts';
import { overviewPages } from './overview.ts';
import { searchPages } from './search.ts';
import { searchFeed } from './search-feed.ts';
import { uploadPages } from './uploading.ts';

export function pages(app: Hono, services: Services, policy: AccessPolicy): void {
  searchPages(app, services, policy);
  searchFeed(app, services);
  documentPages(app, services, policy);
  originalPages(app, services, policy);
  correctionPages(app, services, policy);
  dutyPages(app, services, policy);
  instrumentPages(app, services, policy);
  checkPages(app, services, policy);
  uploadPages(app, services, policy);
  overviewPages(app, services, policy);
}
