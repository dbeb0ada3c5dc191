/** Listens, and stops without cutting anyone off. */
import type { AddressInfo } from 'node:net';
import { serve as listen, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

export interface ServeOptions {
  /** Where to listen; the default is this machine only. */
  hostname?: string;
  /** 0 = any free port. */
  port: number;
}

export interface RunningServer {
  /** Address a browser on this machine can open. */
  url: string;
  port: number;
  /** Waits for answers under way (at most 5 s), then closes. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 5_000;

/** Throws a Vietnamese message when the port is taken or not allowed. */
export function startServer(app: Hono, options: ServeOptions): Promise<RunningServer> {
  const hostname = options.hostname ?? '127.0.0.1';
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname, port: options.port }, (info: AddressInfo) => {
      const shown = info.address === '0.0.0.0' || info.address === '::' ? '127.0.0.1' : info.address;
      resolve({
        url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${info.port}`,
        port: info.port,
        stop: () => stop(server),
      });
    });
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(reasonOf(error, options.port))));
  });
}

function reasonOf(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Cổng ${port} đang được chương trình khác dùng. Hãy chọn cổng khác bằng --port, hoặc tắt chương trình kia.`;
  }
  if (error.code === 'EACCES')
    return `Không có quyền mở cổng ${port}. Hãy chọn một cổng từ 1024 trở lên bằng --port.`;
  return `Không mở được máy chủ: ${error.message}`;
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(
      () => 'closeAllConnections' in server && server.closeAllConnections(),
      PATIENCE_MS,
    );
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
