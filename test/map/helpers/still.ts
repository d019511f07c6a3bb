/** A reader who asks for less motion, or does not, until `restore` is called. */
export interface StillReader {
  change(isStill: boolean): void;
  restore(): void;
}

/** Stands in for the setting of the system. */
export function askForStill(isStill: boolean): StillReader {
  const {matchMedia} = globalThis;
  const target = new EventTarget();
  let matches = isStill;
  globalThis.matchMedia = (query) => {
    if (!query.includes('reduce')) return matchMedia.call(globalThis, query);
    return {
      get matches() {
        return matches;
      },
      addEventListener: target.addEventListener.bind(target),
    } as unknown as MediaQueryList;
  };
  return {
    change: (next) => {
      matches = next;
      target.dispatchEvent(Object.assign(new Event('change'), {matches}));
    },
    restore: () => void (globalThis.matchMedia = matchMedia),
  };
}
