import {expect} from 'chai';
import {isTrusted, trustedScript, trustedTemplate} from '../../src/trust/page-policy.js';

interface Rules {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

/** Puts a factory of policies in the place of the browser's, up to the end of the test. */
function browserWith(factory: unknown) {
  Object.defineProperty(globalThis, 'trustedTypes', {value: factory, configurable: true, writable: true});
}

/** A factory that marks what has passed, and writes down the names that it was asked for. */
function marking(names: string[]) {
  return {
    createPolicy: (name: string, rules: Rules) => {
      names.push(name);
      return {createHTML: (text: string) => `html:${rules.createHTML(text)}`, createScriptURL: (text: string) => `script:${rules.createScriptURL(text)}`};
    },
  };
}

describe('the policy that a page with Trusted Types allows', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');
  afterEach(() => {
    if (own) Object.defineProperty(globalThis, 'trustedTypes', own);
    else Reflect.deleteProperty(globalThis, 'trustedTypes');
  });

  it('has the name of the package, passes templates and addresses as they are, and is one for both', () => {
    const names: string[] = [];
    browserWith(marking(names));
    expect([trustedTemplate('<b>a</b>'), trustedTemplate('<i></i>'), trustedScript('worker.js')]).to.deep.equal(['html:<b>a</b>', 'html:<i></i>', 'script:worker.js']);
    expect(names).to.deep.equal(['event-timeline-map']);
  });

  it('is not made before it is needed, so that a copy of the script that draws nothing makes none', async () => {
    const names: string[] = [];
    browserWith(marking(names));
    await import('../../src/trust/page-policy.ts?copy' as string);
    expect(names).to.deep.equal([]);
  });

  it('gives texts as they are where the page allows no policy of that name, and asks once', () => {
    let asked = 0;
    browserWith({
      createPolicy() {
        asked++;
        throw new TypeError('Policy "event-timeline-map" disallowed.');
      },
    });
    expect([trustedTemplate('<b></b>'), trustedScript('worker.js')]).to.deep.equal(['<b></b>', 'worker.js']);
    expect(asked).to.equal(1);
  });

  it('gives texts as they are where the browser has no Trusted Types', () => {
    browserWith(undefined);
    expect([trustedTemplate('<b></b>'), trustedScript('worker.js')]).to.deep.equal(['<b></b>', 'worker.js']);
  });

  it('says that a page without a policy takes templates', () => {
    expect(isTrusted()).to.equal(true);
  });

  it('says that a page takes none where its policy refuses them', () => {
    const refuse = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
    const refusing = {...refuse, set: () => { throw new TypeError('This document requires TrustedHTML.'); }};
    Object.defineProperty(Element.prototype, 'innerHTML', refusing);
    try {
      expect(isTrusted()).to.equal(false);
    } finally {
      Object.defineProperty(Element.prototype, 'innerHTML', refuse);
    }
  });
});
