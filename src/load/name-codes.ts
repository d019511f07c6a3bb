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
      code = this.names.push(name) - 1;
      this.#codes.set(name, code);
    }
    return code;
  }
}
