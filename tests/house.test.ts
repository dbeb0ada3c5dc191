/** The house rules of DESIGN: imports run one way, files stay small, nothing is fetched from outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Folder → folders of ours it may import from, beside itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  corpus: [],
  ingest: ['corpus'],
  index: ['corpus'],
  web: ['corpus'],
  api: ['corpus', 'ingest', 'index', 'web'],
  cli: ['corpus', 'ingest', 'index', 'api', 'web', 'tests'],
};

const sources = Object.keys(MAY_IMPORT).flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith(`samples${sep}`))
    .map((name) => join(root, folder, name)),
);

const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"\n]+)['"]/g)].map((m) => m[1] as string);

describe.each(sources.map((file) => relative(root, file)))('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');
  const folder = name.split(sep)[0] as string;

  it('imports only what lies below it', () => {
    const outside = importsOf(text)
      .map((target) => relative(root, join(root, dirname(name), target)).split(sep)[0] as string)
      .filter((target) => target !== folder && !MAY_IMPORT[folder]?.includes(target));
    expect(outside).toEqual([]);
  });

  it('is short enough to read in one sitting', () => {
    const isTable = name.includes('vocabulary');
    const lines = text.split('\n').length;
    expect(isTable || lines <= 400, `${lines} lines`).toBe(true);
  });
});

it('no file imports itself by way of others', () => {
  const below = new Map(
    sources.map((file) => [
      file,
      importsOf(readFileSync(file, 'utf8')).map((target) => join(dirname(file), target)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file))
      circles.push([...path.slice(path.indexOf(file)), file].map((f) => relative(root, f)).join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const target of below.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});

it('the lock file names no registry, so any mirror will do', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});
