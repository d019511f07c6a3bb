import {StallError, bodyChunks} from './body-chunks.js';
import type {FileFormat} from './contract.js';
import {SMALL_BYTES} from './small-file.js';

/** A file that is read as it comes. */
export interface OpenFile {
  /** Address, or name of a file of the reader's; '' where it has none. */
  readonly name: string;
  /** Ends with the file; throws where the file breaks off. */
  readonly chunks: AsyncGenerator<Uint8Array, void>;
  /** Of what `chunks` gives; null where that is not known. */
  readonly totalBytes: number | null;
}

/** What the page asks of the reading of a file; null for what it leaves open. */
export interface AskedOfFile {
  readonly format: FileFormat | null;
  readonly maxBytes: number | null;
}

/** An event file that is there as a whole, as JSON or as text that says what it is instead. */
export interface SmallFile {
  readonly whole: object | string;
}

/** No other text begins like JSON or a web page, whose reader names what is wrong with it. */
const LIKE_JSON = /^\s*([{[<]|$)/;
/** One object after another, which JSON never has. */
const LINES = /\}[ \t]*\r?\n\s*\{/;

/**
 * Asks for an event file.
 *
 * @param asked - How it is to be read; asked when the answer is there.
 * @param cache - As of `fetch`. Default: what the server's headers say.
 * @returns The file itself where it is small and plain JSON, else its bytes, to be read by what is loaded for that.
 * @throws An Error whose message names the address, what went wrong and the remedy; the `AbortError` of the signal.
 */
export async function openFile(url: string, asked: () => AskedOfFile, signal: AbortSignal, cache?: RequestCache): Promise<SmallFile | OpenFile> {
  const {body, headers} = await request(url, {signal, cache});
  if (!body) return {whole: ''};
  // What is unpacked on the way has another length than its header says.
  const length = headers.has('content-encoding') ? 0 : Number(headers.get('content-length'));
  const file = {name: url, chunks: bodyChunks(body, signal), totalBytes: length || null};
  const {format, maxBytes} = asked();
  // What is more than may be read is cut, and a limit that is none is told, by what reads large files.
  const most = Math.min(SMALL_BYTES, maxBytes ?? SMALL_BYTES);
  return (format ?? 'geojson') !== 'geojson' || length > most ? file : readSmall(file, most, signal);
}

/** Whether a file is known to be one that is read at once. */
export function isSmall({totalBytes}: OpenFile): boolean {
  return totalBytes !== null && totalBytes <= SMALL_BYTES;
}

async function readSmall(file: OpenFile, most: number, signal: AbortSignal): Promise<SmallFile | OpenFile> {
  const read: Uint8Array[] = [];
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const open = (failure?: unknown): OpenFile => ({...file, chunks: following(read, file.chunks, failure)});
  while (bytes <= most && LIKE_JSON.test(text)) {
    let next;
    try {
      next = await file.chunks.next();
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (bytes > 0 || error instanceof StallError) return open(error);
      throw unreachable(file.name, error, signal);
    }
    if (next.done) return LINES.test(text) ? open() : (parsed(text) ?? open());
    read.push(next.value);
    bytes += next.value.length;
    text += decoder.decode(next.value, {stream: true});
  }
  return open();
}

/** @returns null where it is neither JSON nor anything else that can be named: it may be cut off. */
function parsed(text: string): SmallFile | null {
  try {
    return {whole: JSON.parse(text) as object};
  } catch {
    return /^\s*[{[]/.test(text) ? null : {whole: text};
  }
}

/** What was read already, and then the rest, or what it failed by. */
async function* following(read: readonly Uint8Array[], rest: AsyncGenerator<Uint8Array, void>, failure: unknown): AsyncGenerator<Uint8Array, void> {
  try {
    yield* read;
    if (failure) throw failure;
    yield* rest;
  } finally {
    void rest.return();
  }
}

async function request(url: string, asking: {readonly signal: AbortSignal; readonly cache?: RequestCache}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, asking);
  } catch (error) {
    throw unreachable(url, error, asking.signal);
  }
  if (response.ok) return response;
  throw new Error(`${url} answered ${response.status} ${response.statusText}`.trim() + '. Check the address of src. [fetch-status]');
}

function unreachable(url: string, cause: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  return new Error(
    `${url} could not be reached. Check the address and the connection; a file on another host must allow this page by CORS. [fetch-failed]`,
    {cause},
  );
}
