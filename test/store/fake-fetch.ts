/** A request that waits for its answer. */
export interface FakeRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  answer(body: object | string, init?: ResponseInit): void;
  /** As the browser does where there is no such host, or CORS forbids the file. */
  fail(): void;
}

/** Stands in for `fetch` until `restore` is called. Like the real one it rejects where its signal is aborted. */
export function fakeFetch(): {readonly requests: readonly FakeRequest[]; restore(): void} {
  const real = globalThis.fetch;
  const requests: FakeRequest[] = [];
  globalThis.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const signal = init?.signal ?? new AbortController().signal;
      signal.addEventListener('abort', () => reject(new DOMException('The user aborted a request.', 'AbortError')));
      requests.push({
        url: String(input),
        signal,
        answer: (body, options) => resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), options)),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
  return {requests, restore: () => void (globalThis.fetch = real)};
}
