import {expect} from 'chai';
import {upgradeMarkers} from '../../src/embed/upgrade-markers.js';

const TAGS = ['event-map', 'event-list'];

/** A document of its own, in which no element is defined. */
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
  it('makes an element of a marker, whose data attributes are the element’s own', () => {
    expect(upgraded('<div data-event-element="event-map" data-src="events.json" data-no-controls=""></div>')).to.equal(
      '<event-map src="events.json" no-controls=""></event-map>',
    );
  });

  it('keeps what the CMS said in attributes of its own', () => {
    expect(upgraded('<div id="m" class="wide" style="height: 20rem" lang="fr" data-event-element="event-map"></div>')).to.equal(
      '<event-map id="m" class="wide" style="height: 20rem" lang="fr"></event-map>',
    );
  });

  it('keeps the content as fallback, the very nodes that were there', () => {
    const page = documentWith('<div data-event-element="event-list">No script? <a href="/list">Read the list</a>.</div>');
    const link = page.querySelector('a');
    upgradeMarkers(page, TAGS);
    expect(page.querySelector('event-list')?.textContent).to.equal('No script? Read the list.');
    expect(page.querySelector('event-list > a')).to.equal(link);
  });

  it('stands where the marker stood', () => {
    expect(upgraded('<p>Before</p><div data-event-element="event-map"></div><p>After</p>')).to.equal('<p>Before</p><event-map></event-map><p>After</p>');
  });

  for (const tag of ['script', 'iframe', 'event-maps', '', 'EVENT-MAP']) {
    it(`leaves a marker for “${tag}” as it is`, () => {
      const body = `<div data-event-element="${tag}" data-src="https://elsewhere.example/x.js"></div>`;
      expect(upgraded(body)).to.equal(body);
    });
  }

  it('upgrades every marker of the page, one inside another too', () => {
    const page = documentWith('<div data-event-element="event-map"><p data-event-element="event-list"></p></div><div data-event-element="event-map"></div>');
    upgradeMarkers(page, TAGS);
    expect([page.querySelectorAll('event-map').length, page.querySelectorAll('event-map > event-list').length]).to.deep.equal([2, 1]);
  });

  it('does nothing more when it runs a second time', () => {
    const page = documentWith('<div data-event-element="event-map"></div>');
    upgradeMarkers(page, TAGS);
    const element = page.querySelector('event-map');
    upgradeMarkers(page, TAGS);
    expect(page.querySelector('event-map')).to.equal(element);
  });

  it('waits for the end of a document that is still being read, and upgrades what came in the meantime', () => {
    const page = documentWith('<div data-event-element="event-map"></div>');
    Object.defineProperty(page, 'readyState', {value: 'loading'});
    upgradeMarkers(page, TAGS);
    expect(page.querySelector('event-map')).to.equal(null);
    page.body.insertAdjacentHTML('beforeend', '<div data-event-element="event-list"></div>');
    page.dispatchEvent(new Event('DOMContentLoaded'));
    expect(page.querySelectorAll('event-map, event-list')).to.have.lengthOf(2);
  });

  it('upgrades once where the document says twice that it is read', () => {
    const page = documentWith('');
    Object.defineProperty(page, 'readyState', {value: 'loading'});
    upgradeMarkers(page, TAGS);
    page.dispatchEvent(new Event('DOMContentLoaded'));
    page.body.innerHTML = '<div data-event-element="event-map"></div>';
    page.dispatchEvent(new Event('DOMContentLoaded'));
    expect(page.querySelector('event-map')).to.equal(null);
  });
});
