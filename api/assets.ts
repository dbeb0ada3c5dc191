/** Files the pages load: our style sheet and client modules, and the parts of packages they use. Nothing comes from afar. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { ProblemError } from './problems.ts';

const WEB = join(dirname(fileURLToPath(import.meta.url)), '..', 'web');
const require = createRequire(import.meta.url);

/** Folder of an installed package, wherever npm put it; its entry point is the one path every package gives away. */
function packageFolder(name: string): string {
  const entry = require.resolve(name);
  const mark = join('node_modules', name);
  return entry.slice(0, entry.lastIndexOf(mark) + mark.length);
}

const NAME = /^[\w.-]{1,80}$/;

/** Address below /assets/ → file on disk. Only these folders, only plain names: no path from outside reaches the disk. */
const FOLDERS: readonly { prefix: string; folder: () => string; allow: RegExp }[] = [
  { prefix: '', folder: () => WEB, allow: /^(style\.css|icon\.svg)$/ },
  { prefix: 'client/', folder: () => join(WEB, 'client'), allow: /\.js$/ },
  {
    prefix: 'fonts/',
    folder: () => join(packageFolder('@fontsource/be-vietnam-pro'), 'files'),
    allow: /^be-vietnam-pro-(vietnamese|latin)-\d00-(normal|italic)\.woff2$/,
  },
  {
    prefix: 'cytoscape/',
    folder: () => join(packageFolder('cytoscape'), 'dist'),
    allow: /^cytoscape\.esm\.min\.mjs$/,
  },
  {
    prefix: 'pdfjs/',
    folder: () => join(packageFolder('pdfjs-dist'), 'legacy', 'build'),
    allow: /^pdf(\.worker)?\.min\.mjs$/,
  },
  {
    prefix: 'pdfjs-fonts/',
    folder: () => join(packageFolder('pdfjs-dist'), 'standard_fonts'),
    allow: /\.(pfb|ttf)$/,
  },
  // JPEG 2000 in plain JavaScript: the viewer compiles no WebAssembly, so the page needs no leave for it.
  {
    prefix: 'pdfjs-wasm/',
    folder: () => join(packageFolder('pdfjs-dist'), 'wasm'),
    allow: /^openjpeg_nowasm_fallback\.js$/,
  },
];

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  pfb: 'application/octet-stream',
  ttf: 'font/ttf',
};

interface Asset {
  bytes: Buffer;
  /** Null for what is compressed already. */
  gzipped: Buffer | null;
  type: string;
  etag: string;
}

/** Routes below /assets/. Each file is read and compressed once. */
export function assets(): Hono {
  const cache = new Map<string, Asset>();
  const app = new Hono();
  app.get('/*', (c) => {
    const name = c.req.path.replace(/^\/assets\//, '');
    const asset = cache.get(name) ?? load(name);
    if (!asset) throw new ProblemError(404, 'Không có tệp này.');
    cache.set(name, asset);
    const headers: Record<string, string> = {
      'content-type': asset.type,
      etag: asset.etag,
      vary: 'accept-encoding',
      // Fonts and packages change only with the lock file; ours may change with every release.
      'cache-control': /^(fonts|cytoscape|pdfjs)/.test(name) ? 'public, max-age=604800' : 'no-cache',
    };
    if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304, headers);
    const zip = asset.gzipped && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
    if (zip) headers['content-encoding'] = 'gzip';
    return c.body(new Uint8Array(zip ? asset.gzipped! : asset.bytes), 200, headers);
  });
  return app;
}

function load(name: string): Asset | null {
  const slash = name.lastIndexOf('/') + 1;
  const file = name.slice(slash);
  const place = FOLDERS.find((f) => f.prefix === name.slice(0, slash));
  if (!place || !NAME.test(file) || !place.allow.test(file)) return null;
  const path = join(place.folder(), file);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const extension = file.slice(file.lastIndexOf('.') + 1);
  return {
    bytes,
    gzipped: extension === 'woff2' ? null : gzipSync(bytes),
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`,
  };
}
