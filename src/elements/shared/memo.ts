/**
 * Keeps the last result of a function, for as long as its arguments are the same.
 *
 * @param run - A pure function whose arguments are compared by identity.
 */
export function memo<Args extends readonly unknown[], Result>(run: (...args: Args) => Result): (...args: Args) => Result {
  let last: {args: Args; result: Result} | null = null;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last?.args[index])) last = {args, result: run(...args)};
    return last.result;
  };
}
