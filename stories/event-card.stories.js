import {KAZAKHSTAN, STATUSES, WARNED} from './data.js';
import {appears, story} from './story.js';

export default {title: 'event-card', component: 'event-card'};

const of = (id, more = '') => ({html: `<event-card src="${KAZAKHSTAN}" selected="${id}" ${more}></event-card>`, act: accept});
const status = (id) => ({html: `<event-card selected="${id}"></event-card>`, data: STATUSES});

/** The notice before the story is a state of its own. */
async function accept(card) {
  card.store.acceptance.acceptWarning();
  await card.updateComplete;
}

export const NothingSelected = story({name: 'nothing selected', html: '<event-card></event-card>', data: STATUSES});
export const AClip = story({name: 'a clip', ...of('zhanaozen-statement')});
export const ANightAndAClip = story({name: 'a night, and a clip', ...of('aktau-night-chant')});
export const SensitiveCovered = story({name: 'sensitive, covered', ...of('almaty-first-death')});
export const SensitiveUncovered = story({
  name: 'sensitive, uncovered',
  ...of('atyrau-police-overwhelmed'),
  act: async (card) => {
    await accept(card);
    card.store.acceptance.accept({scope: 'story'});
    await card.updateComplete;
  },
});
export const TheLargeViewOfMedia = story({
  name: 'the large view of media',
  ...of('atyrau-police-overwhelmed'),
  act: async (card) => {
    await accept(card);
    card.store.acceptance.accept({scope: 'story'});
    (await appears(card, '.enlarge')).click();
    await appears(card, 'dialog[open]');
  },
});
export const TwoClipsOneCovered = story({name: 'two clips, one covered', ...of('almaty-shield-and-guns')});
export const ClaimsThatContradictEachOther = story({name: 'claims that contradict each other', ...of('official-toll')});
export const ANegativeFinding = story({name: 'a negative finding', ...of('no-violence-seen')});
export const NoMedia = story({name: 'no media', ...of('kyzylorda-officials-struck')});
export const PartlyVerifiedCorrected = story({name: 'partly verified, corrected', ...status('partly-verified')});
export const Disputed = story({name: 'disputed', ...status('disputed')});
export const Debunked = story({name: 'debunked', ...status('debunked')});
export const Retracted = story({name: 'retracted', ...status('retracted')});
export const BeforeTheWarningIsAccepted = story({name: 'before the warning is accepted', html: '<event-card selected="verified"></event-card>', data: WARNED});
