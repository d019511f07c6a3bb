/** The fragment of the page's address, encoded as it stands there, without its `#`. */
export function pageFragment(): string {
  return location.hash.slice(1);
}

/** The address of the page with another fragment. */
export function withFragment(fragment: string): string {
  return `${withoutFragment(location.href)}${fragment === '' ? '' : `#${fragment}`}`;
}

/** Whether an address leads to this page, to whichever place of it. */
export function isThisPage(href: string): boolean {
  return withoutFragment(href) === withoutFragment(location.href);
}

function withoutFragment(href: string): string {
  return href.replace(/#.*$/s, '');
}
