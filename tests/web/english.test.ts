import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ENGLISH } from '../../web/english.ts';

const WEB = new URL('../../web/', import.meta.url);

it('every word of the pages has its English', () => {
  const sources = readdirSync(WEB).filter((name) => name.endsWith('.ts') && name !== 'english.ts');
  const used = sources.flatMap((name) =>
    [...readFileSync(new URL(name, WEB), 'utf8').matchAll(/\bt\(\s*'([^']+)',?\s*\)/g)].map((m) => m[1]!),
  );
  expect(used.length).toBeGreaterThan(200);
  expect([...new Set(used)].filter((words) => !(words in ENGLISH))).toEqual([]);
});
