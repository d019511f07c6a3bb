import {KAZAKHSTAN, STATUSES, WARNED} from './data.js';

const of = (id, more = '') => ({html: `<event-card src="${KAZAKHSTAN}" selected="${id}" ${more}></event-card>`, act: accept});
const status = (id) => ({html: `<event-card selected="${id}"></event-card>`, data: STATUSES});

/** The notice before the story is a state of its own. */
async function accept(card) {
  card.store.acceptance.acceptWarning();
  await card.updateComplete;
}

export const stories = {
  'nothing selected': {html: '<event-card></event-card>', data: STATUSES},
  'a clip': of('zhanaozen-statement'),
  'a night, and a clip': of('aktau-night-chant'),
  'sensitive, covered': of('almaty-first-death'),
  'sensitive, uncovered': {
    ...of('atyrau-police-overwhelmed'),
    act: async (card) => {
      await accept(card);
      card.store.acceptance.accept({scope: 'story'});
      await card.updateComplete;
    },
  },
  'two clips, one covered': of('almaty-shield-and-guns'),
  'claims that contradict each other': of('official-toll'),
  'a negative finding': of('no-violence-seen'),
  'no media': of('kyzylorda-officials-struck'),
  'partly verified, corrected': status('partly-verified'),
  disputed: status('disputed'),
  debunked: status('debunked'),
  retracted: status('retracted'),
  'before the warning is accepted': {html: '<event-card selected="verified"></event-card>', data: WARNED},
};
