import {EventStore} from '../../src/store/event-store.js';
import {fakeFrames} from './fake-frames.js';
import {STORY, microtasks} from './story.js';

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

/** A page whose address keeps a story, and whose frames pass when it is told. */
export class LinkedPage {
  readonly frames = fakeFrames();
  /** Takes the public events of the stories. */
  readonly target = new EventTarget();
  /** Lets go of the stories in the order in which they were held. */
  readonly held: (() => void)[] = [];
  readonly address: AddressLog;
  readonly store = new EventStore();

  constructor(fragment = '') {
    this.address = watchedAddress(fragment);
  }

  /** Puts the story, read already, into the address. */
  static async open(fragment = '', name: string | null = null): Promise<LinkedPage> {
    const page = new LinkedPage(fragment);
    page.store.setData(STORY);
    await page.hold(name);
    return page;
  }

  async hold(name: string | null = null, store = this.store): Promise<void> {
    this.held.push(store.link.hold(this.target, name));
    await store.link.loading;
  }

  /** Lets nothing happen for a second. */
  rest(): void {
    for (let frame = 0; frame < 10; frame++) this.frames.next(100);
  }

  async end(): Promise<void> {
    for (const letGo of this.held) letGo();
    await microtasks();
    this.frames.restore();
    this.address.restore();
  }
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
  return {
    writes,
    go: async (text) => {
      await untilLoaded();
      await told(() => (location.hash = text));
    },
    back: () => travel(-1),
    forward: () => travel(1),
    restore: () => {
      Object.assign(history, real);
      put('');
      forgetWrites();
    },
  };
}

/** Clicks a link in the page, and waits until the page is told of the other address. */
export async function follow(href: string): Promise<void> {
  await untilLoaded();
  const link = document.createElement('a');
  link.href = href;
  document.body.append(link);
  await told(() => link.click());
  link.remove();
}

/** Until then a browser writes another fragment over the present entry of the history. */
async function untilLoaded(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
}

/** Goes to another entry of the history, but never out of the page, which would end all tests. */
async function travel(steps: number): Promise<void> {
  const index = navigation.currentEntry?.index ?? -1;
  if (!navigation.entries()[index + steps]?.sameDocument) throw new Error(`The page has made no entry of the history ${steps < 0 ? 'before' : 'after'} ${location.href}.`);
  await told(() => history.go(steps));
}

function told(act: () => void): Promise<void> {
  return new Promise((resolve) => {
    // After the elements, which may have asked before.
    addEventListener('hashchange', () => queueMicrotask(resolve), {once: true});
    act();
  });
}

/** The page counts its writes: each test begins anew. */
function forgetWrites(): void {
  const page = (globalThis as unknown as Record<symbol, {writesMs: number[]} | undefined>)[Symbol.for('event-timeline-map.address.1')];
  page?.writesMs.splice(0);
}
