/**
 * Opens PDFs for reading only. The engine is made of two halves that talk by messages, as if one were a browser's
 * worker; here both live in one thread, so messages go over as they are, and what only a screen needs is not sent.
 */
import { inflateSync } from 'node:zlib';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfWorker = InstanceType<Awaited<ReturnType<typeof getResolvedPDFJS>>['PDFWorker']>;

/** Opens a PDF. The engine takes the bytes for its own: give it a copy. Scripts and forms are never run. */
export async function openForReading(bytes: Uint8Array): Promise<PdfDocument> {
  return getDocumentProxy(bytes, {
    worker: await startEngine(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    // Pictures hold no text here and their decoding would be paid for when drawn lines are looked at.
    maxImageSize: 1,
    // True would make it outline every letter for a canvas; the fonts it then means to send, SameThread drops.
    disableFontFace: false,
    stopAtErrors: false,
    enableXfa: false,
  });
}

/** One for each document: cheap, and what a broken file leaves behind goes with it. */
async function startEngine(): Promise<PdfWorker> {
  const { PDFWorker } = await getResolvedPDFJS();
  inflateAtOnce();
  const port = new SameThread();
  (globalThis as unknown as WithPdfWorker).pdfjsWorker.WorkerMessageHandler.initializeFromPort(port);
  return new PDFWorker({ port: port as unknown as null, verbosity: 0 });
}

/** What the engine's bundle leaves on the global object: its reading half. */
interface WithPdfWorker {
  pdfjsWorker: { WorkerMessageHandler: { initializeFromPort(port: SameThread): void } };
}

interface Message {
  action?: string;
  callbackId?: number;
  /** Set on what keeps a stream going; such a message is made for one sending and holds names and numbers. */
  stream?: number;
  reason?: unknown;
  chunk?: { items?: unknown[]; fnArray?: unknown[]; argsArray?: unknown[] };
}
type Listener = (event: { data: unknown }) => void;

/** Carries messages between the halves, in order, as the engine's own port does but for the copying. */
class SameThread {
  readonly #listeners = new Set<Listener>();
  readonly #later = Promise.resolve();

  postMessage(message: Message, transfer?: Transferable[]): void {
    if (isForDrawing(message)) return;
    const event = { data: handOver(message, transfer) };
    void this.#later.then(() => {
      for (const listener of this.#listeners) listener(event);
    });
  }

  addEventListener(_name: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }
}

/** Fonts and the outlines of letters: nothing is drawn by this engine. What awaits an answer is always sent. */
function isForDrawing({ action, callbackId }: Message): boolean {
  return action === 'commonobj' && callbackId === undefined;
}

/**
 * Pieces of text and of operator lists are most of what is sent; the sender empties those lists afterwards, so the
 * lists alone are copied. All else is copied in full, as between threads.
 */
function handOver(message: Message, transfer?: Transferable[]): Message {
  const { chunk } = message;
  if (chunk?.items) return { ...message, chunk: { ...chunk } };
  if (chunk?.fnArray && chunk.argsArray) {
    const lists = { fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() };
    return { ...message, chunk: { ...chunk, ...lists } };
  }
  if (message.stream !== undefined && chunk === undefined && message.reason === undefined) return message;
  return structuredClone(message, transfer ? { transfer } : undefined);
}

/** Expanded bytes of one stream at most; past that the engine's own, slower way takes over and the file's limits end it. */
const MOST_INFLATED = 256 * 1024 * 1024;

let atOnce = false;

/**
 * The engine expands each compressed stream through a web stream, which costs several times the expanding itself.
 * Its whole input is at hand, so it is expanded in one go. Other formats keep the platform's own class.
 */
function inflateAtOnce(): void {
  if (atOnce) return;
  atOnce = true;
  globalThis.DecompressionStream = new Proxy(globalThis.DecompressionStream, {
    construct: (platform, [format]) => (format === 'deflate' ? inflation() : new platform(format)),
  });
}

/** As much of a DecompressionStream as the engine uses: all is written in one go and read to the end. */
function inflation(): object {
  const whole = Promise.withResolvers<Uint8Array>();
  // The engine hears of a damaged stream when it reads; nobody may have got so far.
  whole.promise.catch(() => {});
  const write = async (bytes: Uint8Array) => {
    try {
      whole.resolve(inflateSync(bytes, { maxOutputLength: MOST_INFLATED }));
    } catch (error) {
      whole.reject(error);
    }
  };
  async function* chunks() {
    yield await whole.promise;
  }
  return {
    writable: { getWriter: () => ({ ready: Promise.resolve(), write, close: async () => {} }) },
    readable: { [Symbol.asyncIterator]: chunks },
  };
}
