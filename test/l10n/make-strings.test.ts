import {expect} from 'chai';
import {PLACE_PRECISIONS, VERIFICATION_STATUSES} from '../../src/data/event-table.js';
import {DAY_PARTS} from '../../src/data/day-parts.js';
import {en} from './words.js';
import schema from '../../src/schema/events.schema.json';

describe('English', () => {
  it('says one event in the singular and all other counts in the plural', () => {
    expect([0, 1, 2, 1200].map((count) => en.eventCount(count, String(count)))).to.deep.equal(['0 events', '1 event', '2 events', '1200 events']);
  });

  it('numbers the centuries as they are spoken', () => {
    const spoken = ['1st century', '2nd century', '3rd century', '11th century', '12th century', '13th century', '21st century'];
    expect([1, 2, 3, 11, 12, 13, 21].map((number) => en.century(number, String(number)))).to.deep.equal(spoken);
  });

  it('has a word for each part of the day and each precision of a place', () => {
    expect(Object.keys(DAY_PARTS).sort()).to.deep.equal(Object.keys(en.dayPart).sort());
    expect(PLACE_PRECISIONS.filter((precision) => !en.placePrecision[precision])).to.deep.equal([]);
  });

  it('has the words for the methods and the kinds of claims that the schema has as examples', () => {
    const {verificationMethod, claim} = schema.$defs;
    expect(Object.keys(en.methods)).to.have.members(verificationMethod.properties.method.examples);
    expect(Object.keys(en.claimKinds)).to.have.members(claim.properties.kind.examples);
  });

  it('tells the eight directions of the compass apart', () => {
    expect(new Set(en.looking).size).to.equal(8);
  });

  it('is silent on the verification of an event that has none, and on no other', () => {
    expect(VERIFICATION_STATUSES.filter((status) => !en.verification[status])).to.deep.equal(['none']);
  });

  it('says in a sentence of its own what each kind of distressing media shows', () => {
    const sentences = Object.values(en.sensitivity);
    expect(sentences.filter((sentence) => !/^Shows .+\.$/.test(sentence))).to.deep.equal([]);
    expect(new Set(sentences).size).to.equal(sentences.length);
  });

  it('credits a person before the platform', () => {
    expect([en.via('Nurlan Musaev', 'Facebook'), en.onlyVia('Telegram')]).to.deep.equal(['Nurlan Musaev, via Facebook', 'via Telegram']);
  });

  it('gives no two controls the same name', () => {
    const names = [en.zoomIn, en.zoomOut, en.fitAll, en.fullScreen, en.leaveFullScreen, en.play, en.pause, en.speed, en.close, en.allDates];
    expect(new Set(names).size).to.equal(names.length);
  });
});
