import {expect} from 'chai';
import {readHostMessage} from '../../../src/embed/frame/host-message.js';

const NAMES = {childId: 'embed-7', secret: 'a1B2c3D4e5'};
const OWN = {type: 'event-timeline-map', version: 1};
const read = (data: unknown, names: Parameters<typeof readHostMessage>[1] = NAMES) => readHostMessage(data, names);

describe('readHostMessage', () => {
  it('answers the width that pym.js tells with the height', () => {
    expect(read('pymxPYMxembed-7xPYMxwidthxPYMx640')).to.deep.equal({kind: 'height'});
  });

  it('leaves what pym.js tells to another frame', () => {
    expect([read('pymxPYMxembed-8xPYMxwidthxPYMx640'), read('pymxPYMxembed-7xPYMxwidthxPYMx640', {...NAMES, childId: null})]).to.deep.equal([null, null]);
  });

  it('tells WordPress the height when it is ready and knows the secret', () => {
    expect(read({message: 'ready', secret: 'a1B2c3D4e5'})).to.deep.equal({kind: 'height'});
    expect([read({message: 'ready', secret: 'x'}), read({message: 'ready'}, {...NAMES, secret: null})]).to.deep.equal([null, null]);
  });

  it('tells of DOM events when it is asked to', () => {
    expect(read({...OWN, listen: true})).to.deep.equal({kind: 'listen'});
    expect([read({...OWN, listen: 'true'}), read({...OWN, version: 2, listen: true}), read({type: OWN.type, listen: true})]).to.deep.equal([null, null, null]);
  });

  it('selects an event and shows other dates, each for itself', () => {
    expect(read({...OWN, set: {selected: 'ferry', window: null}})).to.deep.equal({kind: 'set', values: {selected: 'ferry', window: null}});
    expect(read({...OWN, set: {window: '2021-05-02'}})).to.deep.equal({kind: 'set', values: {window: '2021-05-02'}});
  });

  it('takes nothing but texts, and of them none that is too long', () => {
    for (const selected of [1, true, {}, ['a'], 'x'.repeat(1001)]) expect(read({...OWN, set: {selected}})).to.equal(null);
    expect(read({...OWN, set: 'selected'})).to.equal(null);
    expect(read({...OWN, set: {src: 'https://elsewhere.example/x.json'}})).to.deep.equal({kind: 'set', values: {}});
  });

  it('does not take for the message’s own what a script has put into the prototype of all objects', () => {
    const all = Object.prototype as {type?: string; version?: number; listen?: boolean};
    Object.assign(all, {...OWN, listen: true});
    try {
      expect(read({})).to.equal(null);
    } finally {
      delete all.type;
      delete all.version;
      delete all.listen;
    }
  });

  it('leaves all else to whom it concerns', () => {
    for (const data of [null, undefined, 0, '', 'pym', [], new Date(), {}, {type: OWN.type}, {message: 'height'}]) expect(read(data)).to.equal(null);
  });
});
