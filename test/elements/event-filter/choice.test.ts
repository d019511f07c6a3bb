import {expect} from 'chai';
import {isChosen, isOnly, withChoice, withNames, withText} from '../../../src/elements/event-filter/choice.js';

const ALL = ['gathering', 'clash', 'riot'];

describe('isChosen', () => {
  it('takes all categories and statuses as ticked at first, and no tag and no place', () => {
    expect([isChosen({}, 'categories', 'riot'), isChosen({}, 'verification', 'none')]).to.deep.equal([true, true]);
    expect([isChosen({}, 'tags', 'fire'), isChosen({}, 'places', 'Almaty')]).to.deep.equal([false, false]);
  });

  it('follows the filter where there is one', () => {
    expect([isChosen({categories: ['riot']}, 'categories', 'clash'), isChosen({tags: ['fire']}, 'tags', 'fire')]).to.deep.equal([false, true]);
  });
});

describe('withChoice', () => {
  it('leaves out a category, in the order of the legend', () => {
    expect(withChoice({text: 'a'}, 'categories', ALL, 'clash', false)).to.deep.equal({text: 'a', categories: ['gathering', 'riot']});
  });

  it('has no filter any more when the last category is back', () => {
    expect(withChoice({text: 'a', categories: ['gathering', 'riot']}, 'categories', ALL, 'clash', true)).to.deep.equal({text: 'a'});
  });

  it('lets nothing through when the last category is left out', () => {
    expect(withChoice({categories: ['riot']}, 'categories', ALL, 'riot', false)).to.deep.equal({categories: []});
  });

  it('forgets a category that the file does not have', () => {
    expect(withChoice({categories: ['riot', 'strike']}, 'categories', ALL, 'clash', true)).to.deep.equal({categories: ['clash', 'riot']});
  });

  it('adds a tag to those that an event must have one of', () => {
    expect(withChoice({tags: ['fire']}, 'tags', ['night', 'fire'], 'night', true)).to.deep.equal({tags: ['fire', 'night']});
  });

  it('has no filter any more when the last tag is taken away', () => {
    expect(withChoice({tags: ['fire'], text: 'a'}, 'tags', ['night', 'fire'], 'fire', false)).to.deep.equal({text: 'a'});
  });

  it('changes nothing of the filters that it is given', () => {
    const filters = Object.freeze({tags: Object.freeze(['fire'])});
    withChoice(filters, 'tags', ['night', 'fire'], 'night', true);
    expect(filters).to.deep.equal({tags: ['fire']});
  });
});

describe('isOnly', () => {
  it('is true for a name that stands alone', () => {
    const filters = {categories: ['riot']};
    expect([isOnly(filters, 'categories', 'riot'), isOnly(filters, 'categories', 'clash'), isOnly({categories: ALL}, 'categories', 'riot'), isOnly({}, 'categories', 'riot')]).to.deep.equal([true, false, false, false]);
  });
});

describe('withNames and withText', () => {
  it('set one filter and keep the others', () => {
    expect(withNames({text: 'a'}, 'places', ['Almaty'])).to.deep.equal({text: 'a', places: ['Almaty']});
    expect(withText({tags: ['fire']}, ' a')).to.deep.equal({tags: ['fire'], text: ' a'});
  });

  it('leave no key behind where there is nothing to filter', () => {
    expect(withNames({text: 'a', places: ['Almaty']}, 'places', undefined)).to.have.all.keys('text');
    expect(withText({tags: ['fire'], text: 'a'}, '  ')).to.have.all.keys('tags');
  });
});
