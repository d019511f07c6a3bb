import {expect} from 'chai';
import {trustedUrl} from '../../src/embed/trusted-url.js';
import type {PolicyFactory} from '../../src/embed/trusted-url.js';

const ADDRESS = 'https://cdn.example/1.0/event-map.js';

/** As a browser keeps names: each may be taken once, and only those that the page allows. */
function factory(allowed: readonly string[]): PolicyFactory & {readonly made: string[]} {
  const made: string[] = [];
  return {
    made,
    createPolicy(name, rules) {
      if (!allowed.includes(name) || made.includes(name)) throw new TypeError(`Policy "${name}" disallowed.`);
      made.push(name);
      return {createScriptURL: (address) => `trusted ${rules.createScriptURL(address)}`};
    },
  };
}

describe('trustedUrl', () => {
  it('is the address itself where the browser knows no Trusted Types', () => expect(trustedUrl(ADDRESS, undefined)).to.equal(ADDRESS));

  it('is made by a policy with a name of its own, so that the module can still make its own', () => {
    const own = factory(['event-timeline-map', 'event-timeline-map-loader']);
    expect(trustedUrl(ADDRESS, own)).to.equal(`trusted ${ADDRESS}`);
    expect(own.made).to.deep.equal(['event-timeline-map-loader']);
  });

  it('is the address where the page does not allow that policy, for its default policy to pass or refuse', () => {
    expect(trustedUrl(ADDRESS, factory(['default']))).to.equal(ADDRESS);
  });
});
