/** The part of Trusted Types that is needed here. What a policy makes counts as a string for the DOM's own types. */
interface Policy {
  createScriptURL(address: string): string;
}
export interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Not that of the module, which needs its own: a page may forbid two policies of one name. */
export const LOADER_POLICY = 'event-timeline-map-loader';

/**
 * Address of the module in the form that a page under `require-trusted-types-for 'script'` asks for. Where there are no such types, and where
 * the page does not allow the policy `event-timeline-map-loader`, it is the address as it is: the page's `default` policy may pass it.
 */
export function trustedUrl(address: string, factory: PolicyFactory | undefined): string {
  try {
    return factory?.createPolicy(LOADER_POLICY, {createScriptURL: (text) => text}).createScriptURL(address) ?? address;
  } catch {
    return address;
  }
}
