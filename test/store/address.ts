/** What the scripts of a page do to its history, noted and done. */
export interface AddressLog {
  /** `push #event=a` or `replace #event=a`, in order. */
  readonly writes: string[];
  /** Changes the fragment as the reader does by hand, and waits until the page is told. */
  go(fragment: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Puts the address back as it was before, and forgets how often it was written. */
  restore(): void;
}

/** Watches the address of the page, which begins with a fragment. */
export function watchedAddress(fragment = ''): AddressLog {
  const before = location.href;
  const real = {pushState: history.pushState, replaceState: history.replaceState};
  const writes: string[] = [];
  const put = (text: string) => real.replaceState.call(history, null, '', `${before.replace(/#.*/s, '')}${text && `#${text}`}`);
  for (const [name, kind] of [['pushState', 'push'], ['replaceState', 'replace']] as const) {
    history[name] = (data, unused, url) => {
      real[name].call(history, data, unused, url);
      writes.push(`${kind} ${location.hash}`);
    };
  }
  forgetWrites();
  put(fragment);
  const told = (act: () => void) =>
    new Promise<void>((resolve) => {
      // After the elements, which may have asked before.
      addEventListener('hashchange', () => queueMicrotask(resolve), {once: true});
      act();
    });
  return {
    writes,
    go: (text) => told(() => (location.hash = text)),
    back: () => told(() => history.back()),
    forward: () => told(() => history.forward()),
    restore: () => {
      Object.assign(history, real);
      put('');
      forgetWrites();
    },
  };
}

/** The page counts its writes: each test begins anew. */
function forgetWrites(): void {
  const page = (globalThis as unknown as Record<symbol, {writesMs: number[]} | undefined>)[Symbol.for('event-timeline-map.address.1')];
  page?.writesMs.splice(0);
}
