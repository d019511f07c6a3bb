import {expect} from 'chai';
import {markerIssue} from '../../src/embed/marker-issue.js';

const FAULT = {code: 'marker-attribute-unknown', field: 'data-scr', value: 'events.json', problem: 'is no attribute of <event-map>', remedy: 'Write data-src.'};

describe('markerIssue', () => {
  it('says place, value and remedy in one text, with a code', () => {
    expect(markerIssue('<figure data-event-map data-scr="events.json">', FAULT)).to.deep.equal({
      code: 'marker-attribute-unknown',
      severity: 'warning',
      field: 'data-scr',
      value: 'events.json',
      remedy: 'Write data-src.',
      message: 'Marker <figure data-event-map data-scr="events.json">: data-scr is "events.json", which is no attribute of <event-map>. Write data-src. [marker-attribute-unknown]',
    });
  });

  it('shortens what is long, a picture in an attribute say', () => {
    const {message, value} = markerIssue(`<figure ${'x'.repeat(9999)}>`, {...FAULT, value: 'y'.repeat(9999)});
    expect(value).to.match(/^y{79}…$/);
    expect(message.length).to.be.below(320);
  });
});
