/** What a page that names its policies allows: `trusted-types event-timeline-map`. */
const NAME = 'event-timeline-map';

/** Typed as the texts that they go for: TypeScript does not know the types that a browser trusts. */
interface Trust {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

type Factory = {createPolicy(name: string, rules: Trust): Trust};

const ASIS: Trust = {createHTML: (text) => text, createScriptURL: (address) => address};
const made = new WeakMap<Factory, Trust>();

/**
 * Made when it is first needed, and not with the script: a second copy of the script finds its tags taken and needs none, and a page may
 * forbid two of one name.
 */
function trust(): Trust {
  const factory = (globalThis as {trustedTypes?: Factory}).trustedTypes;
  if (!factory) return ASIS;
  const trusted = made.get(factory) ?? allowed(factory);
  made.set(factory, trusted);
  return trusted;
}

function allowed(factory: Factory): Trust {
  try {
    return factory.createPolicy(NAME, ASIS);
  } catch {
    // The page does not allow ours: texts as they are go to its own `default` policy, and are refused where it has none.
    return ASIS;
  }
}

/**
 * The HTML of a template, for a page that takes none but what a policy of Trusted Types has passed (`require-trusted-types-for 'script'`).
 *
 * The policy looks at nothing and never leaves this module: give it constants of the code, and never what came with data.
 */
export function trustedTemplate(text: string): string {
  return trust().createHTML(text);
}

/** The address of a script of ours, for such a page. As for templates: a constant of the code. */
export function trustedScript(address: string): string {
  return trust().createScriptURL(address);
}

/** Whether the page takes templates; what cannot draw itself had better leave what the page has in its place. */
export function isTrusted(): boolean {
  try {
    document.createElement('template').innerHTML = trustedTemplate('');
    return true;
  } catch {
    return false;
  }
}
