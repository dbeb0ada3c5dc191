/**
 * Compiled code is kept between runs, which halves the start of every command and of every reading thread. Imported
 * first by cli.ts. Where the folder may not be written, Node goes on without; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** Beside the installed packages, where nobody but who installed the program can put code. */
const FOLDER = join(import.meta.dirname, '..', 'node_modules', '.cache', 'can-cu');

if (enableCompileCache(process.env.NODE_COMPILE_CACHE ?? FOLDER).directory) {
  // Threads take it from the environment.
  process.env.NODE_COMPILE_CACHE ??= FOLDER;
}
