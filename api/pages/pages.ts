/** The pages by address: read the address, ask the services, hand plain data to web/. */
import type { Hono } from 'hono';
import type { AccessPolicy, Services } from '../services.ts';
import { documentPages } from './documents.ts';
import { searchPages } from './search.ts';

export function pages(app: Hono, services: Services, policy: AccessPolicy): void {
  searchPages(app, services, policy);
  documentPages(app, services, policy);
}
