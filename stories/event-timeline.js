import {ARCHIVE, ARCHIVE_FIELDS, GAPS, KAZAKHSTAN, ONE, STATUSES} from './data.js';

const accept = (timeline) => timeline.store.acceptance.acceptWarning();

export const stories = {
  'a week': {html: `<event-timeline src="${KAZAKHSTAN}"></event-timeline>`, act: accept},
  'lanes by place': {html: `<event-timeline src="${KAZAKHSTAN}" lanes="place" selected="almaty-square-march"></event-timeline>`, act: accept},
  'one lane': {html: `<event-timeline src="${KAZAKHSTAN}" lanes="none"></event-timeline>`, act: accept},
  'a day chosen': {html: `<event-timeline src="${KAZAKHSTAN}" window="2022-01-04"></event-timeline>`, act: accept},
  'months between': {html: '<event-timeline></event-timeline>', data: GAPS},
  'months folded': {html: '<event-timeline fold></event-timeline>', data: GAPS},
  'months folded, lanes by place': {html: '<event-timeline fold lanes="place" selected="e3"></event-timeline>', data: GAPS},
  'every status': {html: '<event-timeline></event-timeline>', data: STATUSES},
  'one event': {html: '<event-timeline></event-timeline>', data: ONE},
  'many events': {html: `<event-timeline src="${ARCHIVE}" fields="${ARCHIVE_FIELDS}"></event-timeline>`},
};
