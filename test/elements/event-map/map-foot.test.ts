import {expect} from 'chai';
import {render} from 'lit';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {MapFoot} from '../../../src/elements/event-map/map-foot.js';
import {en} from '../../l10n/words.js';
import {text} from '../helpers.js';

describe('MapFoot', () => {
  function setUp() {
    let asked = 0;
    const foot = new MapFoot({strings: en, locale: 'en-GB', requestUpdate: () => (asked += 1)} as Partial<EventMapElement> as EventMapElement);
    const shown = (credit?: string) => {
      const box = document.createElement('div');
      render(foot.render(credit), box);
      return [...box.querySelectorAll<HTMLElement>('span')];
    };
    return {foot, shown, asked: () => asked};
  }

  it('has the scale of the map and whose it is', () => {
    const {foot, shown} = setUp();
    foot.move(1000);
    const [bar, credit] = shown('Natural Earth');
    expect([text(bar!), bar!.style.getPropertyValue('--_bar-width'), text(credit!)]).to.deep.equal(['50 km', '50px', 'Map: Natural Earth']);
  });

  it('is drawn anew where the scale is another one, not with every move', () => {
    const {foot, asked} = setUp();
    foot.move(1000);
    foot.move(1000);
    expect(asked()).to.equal(1);
    foot.move(2000);
    expect(asked()).to.equal(2);
  });

  it('has nothing to say before there is a map, and of ground that is nobody’s', () => {
    expect(setUp().shown()).to.deep.equal([]);
  });
});
