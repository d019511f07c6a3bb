import {expect} from 'chai';
import {LitElement} from 'lit';
import {EventCardElement} from '../../../src/elements/event-card/event-card.js';
import {EventListElement} from '../../../src/elements/event-list/event-list.js';
import {defineParts} from '../../../src/elements/event-viewer/define-parts.js';

/** A registry that is not the page's. */
function registry(known: Readonly<Record<string, CustomElementConstructor>> = {}) {
  const tags = new Map(Object.entries(known));
  return {tags, get: (tag: string) => tags.get(tag), define: (tag: string, element: CustomElementConstructor) => void tags.set(tag, element)};
}

describe('defineParts', () => {
  it('registers the five tags that a viewer is made of', () => {
    const page = registry();
    defineParts(page as unknown as CustomElementRegistry);
    expect([...page.tags.keys()].sort()).to.deep.equal(['event-card', 'event-filter', 'event-list', 'event-map', 'event-timeline']);
    expect(page.tags.get('event-list')?.prototype).to.be.instanceOf(EventListElement);
  });

  it('leaves a tag that is taken as it is', () => {
    class Other extends LitElement {}
    const page = registry({'event-map': Other});
    defineParts(page as unknown as CustomElementRegistry);
    expect(page.tags.get('event-map')).to.equal(Other);
  });

  it('leaves the classes themselves to the app, which may register each once', () => {
    const page = registry({'news-card': EventCardElement});
    defineParts(page as unknown as CustomElementRegistry);
    expect([...page.tags.values()].filter((element) => element === EventCardElement)).to.have.lengthOf(1);
  });
});
