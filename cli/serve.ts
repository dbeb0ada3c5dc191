/** `can-cu serve`: the pages and the API over the store; with --samples an empty store takes the sample corpus first. */
import { fileURLToPath } from 'node:url';
import { createApp } from '../api/app.ts';
import { openServices } from '../api/open-services.ts';
import { startServer } from '../api/serve.ts';
import type { Store } from '../corpus/store.ts';
import { openHouse } from './house.ts';
import { progress, say, UserError } from './output.ts';
import { version } from './version.ts';

const SAMPLES = fileURLToPath(new URL('../corpus/samples', import.meta.url));
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

export interface ServeCommand {
  data: string;
  port: number;
  host: string;
  samples: boolean;
}

export async function serve(options: ServeCommand): Promise<void> {
  const token = process.env.CAN_CU_TOKEN || null;
  const store = openHouse(options.data);
  try {
    if (options.samples && store.empty && store.failures().length === 0) await takeSamples(store);
    if (!LOOPBACK.has(options.host) && !token) {
      say(
        'Lưu ý: máy khác vào được trang này nhưng không nạp, không sửa được; muốn cho phép, đặt mã CAN_CU_TOKEN.',
      );
    }
    const services = openServices(store, version);
    const app = createApp(services, { token, hosts: hostsOf(options.host) });
    const server = await startServer(app, { hostname: options.host, port: options.port }).catch(
      (error: Error) => {
        throw new UserError(error.message);
      },
    );
    say(`Căn Cứ đang chạy: ${server.url} (${store.count()} văn bản). Nhấn Ctrl+C để dừng.`);
    // Listening already: the first visitor waits for this at most, the next not at all.
    setImmediate(() => services.warmUp());
    await untilStopped();
    await server.stop();
    await services.close();
  } finally {
    store.close();
  }
}

async function takeSamples(store: Store): Promise<void> {
  const { ingestInto } = await import('./ingest.ts');
  say('Kho đang trống: nạp bộ văn bản mẫu (tỉnh, huyện, xã và người trong đó đều là hư cấu).');
  const tally = await ingestInto(store, [SAMPLES], { bar: progress('Đang nạp') });
  say(`Đã nạp ${tally.added} văn bản mẫu${tally.failed > 0 ? `, ${tally.failed} tệp lỗi` : ''}.`);
}

/** A wildcard address has no name of its own: any host name that reaches it is then checked by the proxy in front. */
function hostsOf(host: string): string[] {
  const named = (process.env.CAN_CU_HOSTS ?? '').split(',').map((name) => name.trim());
  return [host, ...named].filter((name) => name !== '' && name !== '0.0.0.0' && name !== '::');
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
}
