/**
 * A small office to test against: a real store in a temporary folder with four directives written here by hand, so
 * that these tests say nothing about how well files are read. One of them is hostile.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createApp } from '../../api/app.ts';
import { openServices } from '../../api/open-services.ts';
import type { AccessPolicy, Services } from '../../api/services.ts';
import { INDEXES } from '../../cli/house.ts';
import { openStore, type Store } from '../../corpus/store.ts';
import { communePlan, hostile, plan, programme } from './hand-records.ts';

export interface Office {
  store: Store;
  services: Services;
  app: Hono;
  /** Request as a browser on this machine would make it. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  request(path: string, init: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

export function openOffice(policy: Partial<AccessPolicy> = {}): Office {
  const dir = mkdtempSync(join(tmpdir(), 'can-cu-office-'));
  const store = openStore(dir, { indexes: INDEXES });
  for (const make of [programme, plan, communePlan, hostile]) {
    const { record, bytes } = make();
    store.save(record, bytes, 1);
  }
  const services = openServices(store, '0.0.0-test');
  const app = createApp(services, policy);
  const request = async (path: string, init: RequestInit = {}) =>
    app.request(`http://127.0.0.1:3000${path}`, {
      ...init,
      headers: { host: '127.0.0.1:3000', ...(init.headers as Record<string, string>) },
    });
  return {
    store,
    services,
    app,
    request,
    get: (path, headers = {}) => request(path, { headers }),
    close: async () => {
      await services.close();
      store.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
