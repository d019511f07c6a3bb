import {signal} from '@preact/signals-core';
import {expect} from 'chai';
import {readEventFile} from '../../src/data/index.js';
import type {Issue} from '../../src/data/issue.js';
import {Asked} from '../../src/store/asked.js';
import type {Filters} from '../../src/store/filters.js';
import type {ServiceWords} from '../../src/store/service-words.js';
import {event} from '../elements/story.js';
import {served} from './fake-service.js';
import {eventFile, microtasks} from './story.js';

const {table} = readEventFile(eventFile([event('a', {title: 'A march'}), event('b', {title: 'A riot'})]));

type Load = () => Promise<{readonly ServiceWords: typeof ServiceWords}>;

function setUp(load: Load) {
  const filters = signal<Filters>({});
  const issues: Issue[] = [];
  const {table: asksService, service} = served(table);
  const asker = {
    table: asksService,
    get filters() {
      return filters.value;
    },
    report: (issue: Issue) => void issues.push(issue),
  };
  const asked = new Asked(asker, load);
  const look = async (text: string) => {
    filters.value = {text};
    await microtasks();
  };
  return {asked, look, issues, service};
}

const gone: Load = () => Promise.reject(new TypeError('404'));

describe('what is asked of a service', () => {
  it('is loaded with the first question', async () => {
    let loads = 0;
    const {look} = setUp(() => {
      loads++;
      return import('../../src/store/service-words.js');
    });
    expect(loads).to.equal(0);
    await look('march');
    await look('marches');
    expect(loads).to.equal(1);
  });

  it('is given up with an issue where it cannot be loaded: nobody is told of a search that does not come', async () => {
    const {asked, look, issues} = setUp(gone);
    const looked = look('march');
    expect(asked.searching).to.equal(true);
    await looked;
    expect([asked.searching, asked.words.found('march')]).to.deep.equal([false, null]);
    expect(issues.map(({code, message}) => [code, message])).to.deep.equal([
      ['chunk-missing', 'What searches the events could not be loaded: TypeError: 404 Check that all files of the build are there. [chunk-missing]'],
    ]);
  });

  it('is tried again with the next question', async () => {
    const module = await import('../../src/store/service-words.js');
    const answers = [gone(), Promise.resolve(module)];
    const {asked, look, service} = setUp(() => answers.shift()!);
    await look('march');
    await look('riot');
    expect([asked.searching, service.isWanted('riot')]).to.deep.equal([true, true]);
    await service.answer();
    expect([...asked.words.found('riot')!]).to.deep.equal([0, 1]);
  });
});
