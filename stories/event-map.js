import {ARCHIVE, ARCHIVE_FIELDS, EMPTY, KAZAKHSTAN, ONE, STATUSES, WARNED} from './data.js';

const accept = (map) => map.store.acceptance.acceptWarning();

export const stories = {
  'a week': {html: `<event-map src="${KAZAKHSTAN}"></event-map>`, act: accept},
  'the view of a camera': {html: `<event-map src="${KAZAKHSTAN}" selected="zhanaozen-statement" center="52.86,43.34" zoom="14"></event-map>`, act: accept},
  'a camera from afar': {html: `<event-map src="${KAZAKHSTAN}" selected="aktau-night-chant"></event-map>`, act: accept},
  'known to the city only': {html: `<event-map src="${KAZAKHSTAN}" selected="almaty-bodies" center="76.94,43.25" zoom="9"></event-map>`, act: accept},
  'every status': {html: '<event-map></event-map>', data: STATUSES},
  'one event': {html: '<event-map></event-map>', data: ONE},
  'many events': {html: `<event-map src="${ARCHIVE}" fields="${ARCHIVE_FIELDS}"></event-map>`},
  empty: {html: '<event-map></event-map>', data: EMPTY},
  'before the warning is accepted': {html: '<event-map></event-map>', data: WARNED},
};
