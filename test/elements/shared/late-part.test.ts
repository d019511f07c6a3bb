import {expect} from 'chai';
import {LatePart} from '../../../src/elements/shared/late-part.js';

describe('LatePart', () => {
  const setUp = (...answers: (string | Error)[]) => {
    const told: string[] = [];
    const load = async () => {
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer ?? '';
    };
    return {told, part: new LatePart(load, () => told.push('came'), (reason) => told.push(String(reason)))};
  };

  it('is loaded once, however often it is asked for, and says when it has come', async () => {
    const {part, told} = setUp('first', 'second');
    expect([part.part, part.settled]).to.deep.equal([null, null]);
    part.ask();
    part.ask();
    await part.settled;
    part.release();
    part.ask();
    await part.settled;
    expect([part.part, told]).to.deep.equal(['first', ['came']]);
  });

  it('that cannot be had is asked for again after its release, and not before', async () => {
    const {part, told} = setUp(new Error('404'), 'second');
    part.ask();
    await part.settled;
    part.ask();
    await part.settled;
    expect([part.part, told]).to.deep.equal([null, ['Error: 404']]);
    part.release();
    part.ask();
    await part.settled;
    expect([part.part, told]).to.deep.equal(['second', ['Error: 404', 'came']]);
  });
});
