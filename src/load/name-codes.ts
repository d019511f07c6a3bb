import {ownText} from './own-text.js';

/** Names in the order in which they were first asked for, each with its number. */
export class NameCodes {
  readonly names: string[] = [];
  readonly #codes = new Map<string, number>();

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.of(name);
  }

  of(name: string): number {
    let code = this.#codes.get(name);
    if (code === undefined) {
      const own = ownText(name);
      code = this.names.push(own) - 1;
      this.#codes.set(own, code);
    }
    return code;
  }
}
