import {expect} from 'chai';
import {MIRRORED_EVENTS} from '../../../src/embed/frame/protocol.js';

describe('MIRRORED_EVENTS', () => {
  it('are public events of ours, and no event of the browser', () => {
    expect(MIRRORED_EVENTS).to.include.members(['event-load', 'event-select', 'event-outbound']);
    for (const name of MIRRORED_EVENTS) expect(name).to.match(/^event-[a-z]+(-[a-z]+)*$/);
  });
});
