import {expect} from 'chai';
import '../../src/define.js';
import {upgradeMarkers} from '../../src/embed/upgrade-markers.js';
import {warnings} from './warnings.js';

const TAGS = ['event-map', 'event-list', 'event-timeline', 'event-viewer', 'event-story'];
const PICTURE = '<img src="data:," alt="Six towns"><figcaption>Where it happened</figcaption>';

/** A document of its own, in which no element is drawn. */
function documentWith(body: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = body;
  return page;
}

function upgraded(body: string): string {
  const page = documentWith(body);
  upgradeMarkers(page, TAGS);
  return page.body.innerHTML;
}

describe('upgradeMarkers', () => {
  it('makes an element of a marker, and keeps the marker in it as its content', () => {
    expect(upgraded(`<figure data-event-map data-src="events.json" data-no-controls>${PICTURE}</figure>`)).to.equal(
      `<event-map src="events.json" no-controls=""><figure style="margin: 0px;">${PICTURE}</figure></event-map>`,
    );
  });

  for (const tag of TAGS.filter((name) => name !== 'event-story')) {
    it(`makes <${tag}> of data-${tag}`, () => {
      expect(upgraded(`<div data-${tag}="">Fallback</div>`)).to.equal(`<${tag}><div style="margin: 0px;">Fallback</div></${tag}>`);
    });
  }

  it('keeps what the CMS said of the figure, on the element', () => {
    expect(upgraded('<figure id="m" class="wide" style="height: 20rem" lang="fr" data-event-map data-id="7"></figure>')).to.equal(
      '<event-map id="m" class="wide" lang="fr" data-id="7" style="height: 20rem;"></event-map>',
    );
  });

  it('keeps the very nodes that were there, with what a script has hung on them', () => {
    const page = documentWith('<figure data-event-list>No script? <a href="/list">Read the list</a>.</figure>');
    const [marker, link] = [page.querySelector('figure'), page.querySelector('a')];
    upgradeMarkers(page, TAGS);
    expect(page.querySelector('event-list')?.textContent).to.equal('No script? Read the list.');
    expect([page.querySelector('event-list > figure'), page.querySelector('event-list a')]).to.deep.equal([marker, link]);
  });

  it('survives a CMS that puts paragraphs and line breaks inside', () => {
    const page = documentWith('<figure data-event-map="" data-src="\nevents.json "><p><br>\n<img src="data:," alt="Towns"></p>\n<p></p></figure>');
    upgradeMarkers(page, TAGS);
    expect(page.querySelector('event-map')?.getAttribute('src')).to.equal('events.json');
    expect(page.querySelector('event-map img')?.getAttribute('alt')).to.equal('Towns');
  });

  it('stands where the marker stood', () => {
    expect(upgraded('<p>Before</p><figure data-event-map></figure>After')).to.equal('<p>Before</p><event-map></event-map>After');
  });

  it('keeps a picture that is a marker itself', () => {
    expect(upgraded('<img data-event-map data-src="events.json" src="data:," alt="Towns" id="m">')).to.equal(
      '<event-map id="m" src="events.json"><img src="data:," alt="Towns" style="margin: 0px;"></event-map>',
    );
  });

  it('makes the text of a story of what stands in its marker, and views of the markers in it', () => {
    const page = documentWith('<div data-event-story data-src="events.json"><figure data-event-map data-slot="views"></figure><p data-event="aktau">That night …</p></div>');
    upgradeMarkers(page, TAGS);
    expect(page.body.innerHTML).to.equal('<event-story src="events.json"><event-map slot="views"></event-map><p data-event="aktau">That night …</p></event-story>');
  });

  it('puts a heading with data-slot into the slot of a viewer', () => {
    expect(upgraded('<div data-event-viewer><h2 data-slot="title">Ferries</h2><p>A list</p></div>')).to.equal(
      '<event-viewer><h2 data-slot="title" slot="title">Ferries</h2><div style="margin: 0px;"><p>A list</p></div></event-viewer>',
    );
  });

  for (const name of ['data-script', 'data-iframe', 'data-event-maps', 'data-event', 'data-event-element']) {
    it(`leaves a figure with ${name} as it is`, () => {
      const body = `<figure ${name}="event-map" data-src="elsewhere.js"></figure>`;
      expect(upgraded(body)).to.equal(body);
    });
  }

  it('leaves a marker in a text that is being edited, which would be saved as the element', () => {
    const body = '<div contenteditable="true"><figure data-event-map="">x</figure></div>';
    expect(upgraded(body)).to.equal(body);
    expect(upgraded('<div contenteditable="true"><div contenteditable="false"><figure data-event-map></figure></div></div>')).to.include('<event-map>');
  });

  it('leaves what is only a template', () => {
    const body = '<template><figure data-event-map=""></figure></template>';
    expect(upgraded(body)).to.equal(body);
  });

  it('upgrades every marker of the page, one inside another too', () => {
    const page = documentWith('<div data-event-map><p data-event-list>x</p></div><div data-event-map></div>');
    upgradeMarkers(page, TAGS);
    expect([page.querySelectorAll('event-map').length, page.querySelectorAll('event-map event-list').length]).to.deep.equal([2, 1]);
  });

  it('does nothing more when it runs a second time, for a second copy of the script say', () => {
    const page = documentWith(`<figure data-event-map>${PICTURE}</figure>`);
    upgradeMarkers(page, TAGS);
    const [element, html] = [page.querySelector('event-map'), page.body.innerHTML];
    upgradeMarkers(page, TAGS);
    expect(page.querySelector('event-map')).to.equal(element);
    expect(page.body.innerHTML).to.equal(html);
  });

  it('fills the element before it comes into the page, so that it finds its content there', () => {
    const box = document.createElement('div');
    const seen: number[] = [];
    class Filled extends HTMLElement {
      connectedCallback() {
        seen.push(this.childElementCount);
      }
    }
    customElements.define('event-filled', Filled);
    box.innerHTML = '<figure data-event-filled><p>x</p></figure>';
    document.body.append(box);
    upgradeMarkers(document, ['event-filled']);
    box.remove();
    expect(seen).to.deep.equal([1]);
  });

  it('tells in the console, with the marker as it was written, what has no effect', () => {
    const told = warnings(() => upgraded('<figure data-event-map data-scr="events.json"></figure>'));
    expect(told).to.deep.equal([
      'Marker <figure data-event-map="" data-scr="events.json">: data-scr is "events.json", which is no attribute of <event-map>, and has no effect. Write data-src. [marker-attribute-unknown]',
    ]);
  });

  it('tells nothing of a marker that is as it should be', () => {
    expect(warnings(() => upgraded(`<figure class="wp-block" data-event-map data-src="events.json" data-hash>${PICTURE}</figure>`))).to.deep.equal([]);
  });

  it('takes the first of two elements that a marker asks for, and says so', () => {
    const told = warnings(() => expect(upgraded('<figure data-event-list data-event-map></figure>')).to.equal('<event-map></event-map>'));
    expect(told[0]).to.match(/The marker is "event-map event-list", which is more than one element; it becomes <event-map>\. Write a marker for each\. \[marker-two\]$/);
  });

  it('goes on with the others where an attribute has a name that no script may set', () => {
    expect(upgraded('<figure data-event-map data-“x“"=1 "=2></figure><figure data-event-list></figure>')).to.match(/<event-map.*<event-list>/s);
  });
});
