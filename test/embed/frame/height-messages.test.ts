import {expect} from 'chai';
import {heightMessages, isChildId, pymMessage, secretOf} from '../../../src/embed/frame/height-messages.js';

const ADDRESS = {href: 'https://news.example/embed.html?src=a.json', childId: null, secret: null, asks: false};
const told = (address: Partial<Parameters<typeof heightMessages>[1]> = {}) => heightMessages(640, {...ADDRESS, ...address});

describe('heightMessages', () => {
  it('tells the height to the scripts of Datawrapper, of AMP and of those who read iframe.resize, and to ours', () => {
    expect(told()).to.deep.equal([
      {type: 'event-timeline-map', version: 1, height: 640, asks: false},
      {'datawrapper-height': {'event-timeline-map': 640}},
      {sentinel: 'amp', type: 'embed-size', height: 640},
      '{"src":"https://news.example/embed.html?src=a.json","context":"iframe.resize","height":640}',
    ]);
  });

  it('speaks to pym.js under the name that it has given the frame, and to Datawrapper’s script too', () => {
    const messages = told({childId: 'embed-7'});
    expect(messages).to.include('pymxPYMxembed-7xPYMxheightxPYMx640').and.to.have.lengthOf(5);
    expect(messages[1]).to.deep.equal({'datawrapper-height': {'embed-7': 640}});
  });

  it('speaks to WordPress with its secret only', () => {
    expect(told({secret: 'a1B2c3D4e5'})).to.deep.include({message: 'height', value: 640, secret: 'a1B2c3D4e5'}).and.to.have.lengthOf(5);
  });

  it('can be sent to another window, with a name that looks like a prototype too', () => {
    const [, datawrapper] = structuredClone(told({childId: '__proto__'})) as [unknown, {'datawrapper-height': object}];
    expect(Object.keys(datawrapper['datawrapper-height'])).to.deep.equal(['__proto__']);
  });
});

describe('pymMessage', () => {
  it('is what pym.js splits at its mark', () => {
    expect(pymMessage('map', 'width', '').split('xPYMx')).to.deep.equal(['pym', 'map', 'width', '']);
  });
});

describe('isChildId', () => {
  it('is no text that pym.js would take for two', () => {
    expect(['embed-7', 'a b', 'axPYMxb', '', 'x'.repeat(201)].map(isChildId)).to.deep.equal([true, true, false, false, false]);
  });
});

describe('secretOf', () => {
  for (const [fragment, secret] of [
    ['#?secret=a1B2c3D4e5', 'a1B2c3D4e5'],
    ['#event=aktau&secret=a1B2c3D4e5', 'a1B2c3D4e5'],
    ['#secret=a1B2c3D4e5', null],
    ['#?secret=', null],
    [`#?secret=${'x'.repeat(65)}`, null],
    ['', null],
  ] as const) {
    it(`finds ${secret ?? 'none'} in “${fragment.slice(0, 40)}”`, () => expect(secretOf(fragment)).to.equal(secret));
  }
});
