import {expect} from 'chai';
import {effect} from '@preact/signals-core';
import {SharedCamera} from '../../src/store/shared-camera.js';

const ALMATY = {longitude: 76.94, latitude: 43.25, zoom: 11};

describe('SharedCamera', () => {
  let camera: SharedCamera;

  beforeEach(() => (camera = new SharedCamera()));

  /** What an observer sees of a value, from now on. */
  const seen = <Value>(value: () => Value) => {
    const values: Value[] = [];
    effect(() => void values.push(value()));
    return values;
  };

  it('knows where a map came to rest, and tells of it once', () => {
    const positions = seen(() => camera.position);
    camera.note(ALMATY);
    camera.note({...ALMATY});
    expect(positions).to.deep.equal([null, ALMATY]);
  });

  it('tells where the reader has moved the map apart from where the story has', () => {
    camera.note(ALMATY);
    expect(camera.chosen).to.equal(null);
    const choices = seen(() => camera.chosen);
    camera.note(ALMATY, true);
    camera.note({...ALMATY}, true);
    expect(choices).to.deep.equal([null, ALMATY]);
  });

  it('keeps the reader’s view while the map moves for an event that is to be seen', () => {
    camera.note(ALMATY, true);
    camera.note({...ALMATY, longitude: 70});
    expect(camera.chosen).to.deep.equal(ALMATY);
  });

  it('lets the story take the map away from where the reader had moved it', () => {
    camera.note(ALMATY, true);
    const request = {ids: ['aktau']};
    camera.lookAt(request);
    expect([camera.chosen, camera.request]).to.deep.equal([null, request]);
  });

  it('looks where a link says as if the reader had moved it there', () => {
    camera.choose(ALMATY);
    expect([camera.chosen, camera.request]).to.deep.equal([ALMATY, {position: ALMATY}]);
  });

  it('looks where it did at first when that is taken back', () => {
    camera.choose(ALMATY);
    camera.choose(null);
    expect([camera.chosen, camera.request]).to.deep.equal([null, {}]);
  });

  it('makes a request of its own of each one for the same place', () => {
    const requests = seen(() => camera.request);
    camera.lookAt({position: ALMATY});
    camera.lookAt({position: ALMATY});
    expect(requests).to.have.lengthOf(3);
  });
});
