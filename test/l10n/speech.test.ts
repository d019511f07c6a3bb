import {expect} from 'chai';
import {speechOf, str, withValue} from '../../src/l10n/speech.js';

const events = (formatted: string) => ({one: str`${formatted} event`, other: str`${formatted} events`});

describe('speechOf', () => {
  it('says the English text where there is no catalogue, and where the catalogue lacks it', () => {
    expect(speechOf('en').msg('Zoom in', {id: 'zoomIn'})).to.equal('Zoom in');
    expect(speechOf('fr', {zoomOut: 'Réduire'}).msg(str`${2} of ${3}`, {id: 'stepOf'})).to.equal('2 of 3');
  });

  it('puts the values where the language wants them', () => {
    expect(speechOf('tr', {stepOf: str`${1} adımdan ${0}`}).msg(str`${'2'} of ${'3'}`, {id: 'stepOf'})).to.equal('3 adımdan 2');
  });

  it('counts by the rules of the language', () => {
    const russian = speechOf('ru', {'n.one': str`${0} событие`, 'n.few': str`${0} события`, 'n.many': str`${0} событий`, 'n.other': str`${0} события`});
    const said = [1, 2, 5, 11, 21, 22].map((count) => russian.plural('n', count, events(String(count))));
    expect(said).to.deep.equal(['1 событие', '2 события', '5 событий', '11 событий', '21 событие', '22 события']);
  });

  it('takes the general form for one that the language lacks, and English by English rules where it lacks that, too', () => {
    const russian = speechOf('ru', {'n.other': str`событий: ${0}`});
    expect(russian.plural('n', 2, events('2'))).to.equal('событий: 2');
    expect([1, 21].map((count) => speechOf('ru', {}).plural('n', count, events(String(count))))).to.deep.equal(['1 event', '21 events']);
  });

  it('knows places in a row from counts', () => {
    const forms = {one: str`${'21'}st`, two: str`${'22'}nd`, few: str`${'23'}rd`, other: str`${'24'}th`};
    expect([21, 22, 23, 24, 11].map((number) => speechOf('en').ordinal('place', number, forms))).to.deep.equal(['21st', '22nd', '23rd', '24th', '24th']);
  });

  it('hands on a value that English does not say', () => {
    const century = withValue(str`${'20'}th century`, 'XX');
    expect([speechOf('en'), speechOf('fr', {century: str`${1}e siècle`})].map(({msg}) => msg(century, {id: 'century'}))).to.deep.equal(['20th century', 'XXe siècle']);
  });
});
