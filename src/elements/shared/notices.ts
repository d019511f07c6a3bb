/** What elements say before a story, and the styles of that and of what they say in place of a view: loaded when the first of it is to be said. */
export {headingLevel} from './heading-level.js';
export {warningNotice} from './warning-notice.js';
export {noticeStyles} from './notices.styles.js';
