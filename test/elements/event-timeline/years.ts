import {eventFile} from '../../store/story.js';
import {CATEGORIES, event} from '../story.js';

const on = (when: string) => event(when, {when, category: 'gathering'});

/** Days of March 2019, June 2020 and January 2022 in Kazakhstan, with years of nothing between them. */
export const YEARS = eventFile(['2019-03-20', '2019-03-21', '2019-03-22', '2020-06-06', '2020-06-08', '2022-01-01', '2022-01-02', '2022-01-04', '2022-01-05'].map(on), {
  categories: CATEGORIES,
});
