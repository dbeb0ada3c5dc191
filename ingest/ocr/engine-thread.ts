/** The recogniser's thread: tesseract.js's own, without the remarks its C libraries make on stderr about dirty pages. */
import { createRequire } from 'node:module';

console.error = () => {};
createRequire(import.meta.url)('tesseract.js/src/worker-script/node/index.js');
