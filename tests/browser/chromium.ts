/** A real browser against a real server: Chromium out of the npm registry, an office of hand-made records, any free port. */
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type RunningServer, startServer } from '../../api/serve.ts';
import { type Office, openOffice } from '../api/office.ts';

export const SIZES = {
  desk: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof SIZES;

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Every address the browser asked for that is not our server's. */
  foreign: string[];
  /** Errors of our scripts and what the CSP had to stop. */
  complaints: string[];
}

export interface Desk {
  base: string;
  office: Office;
  visit(size: Size, options?: { scripts?: boolean; dark?: boolean }): Promise<Visit>;
  close(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const office = openOffice();
  const server: RunningServer = await startServer(office.app, { port: 0 });
  const browser: Browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // Not the package's own list: it turns web security off, which these tests are about.
    args: ['--no-sandbox', '--disable-gpu'],
    headless: true,
  });
  return {
    base: server.url,
    office,
    async visit(size, { scripts = true, dark = false } = {}) {
      const context = await browser.newContext({
        viewport: SIZES[size],
        javaScriptEnabled: scripts,
        colorScheme: dark ? 'dark' : 'light',
        locale: 'vi-VN',
      });
      const foreign: string[] = [];
      const complaints: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${server.url}/`) && !/^(data|blob):/.test(url)) foreign.push(url);
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return { page, context, foreign, complaints };
    },
    async close() {
      await browser.close();
      await server.stop();
      await office.close();
    },
  };
}
