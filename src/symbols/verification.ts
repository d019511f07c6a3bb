import type {VerificationStatus} from '../data/event-table.js';

/**
 * Sign of each status of a verification, as a path to be stroked on a 16 × 16 grid: told apart by shape, so that colour is
 * never the only difference. An event without a status has none.
 */
export const VERIFICATION_PATHS: Readonly<Record<Exclude<VerificationStatus, 'none'>, string>> = {
  // A tick.
  verified: 'M3 8.5L6.5 12L13 4.5',
  // A tick under a broken line.
  'partly-verified': 'M3 10L6.5 13L13 6.5M3 3.5H5.5M7.5 3.5H10M12 3.5H13',
  // A question mark.
  unverified: 'M5 5.5C5 3.5 6.3 2.5 8 2.5S11 3.6 11 5.2C11 7.4 8 7.4 8 9.8M8 12.8V13.2',
  // Not equal.
  disputed: 'M3 6H13M3 10H13M10.5 3L5.5 13',
  // A cross.
  debunked: 'M4 4L12 12M12 4L4 12',
  // A line through a ring.
  retracted: 'M2.5 8A5.5 5.5 0 1 0 13.5 8A5.5 5.5 0 1 0 2.5 8M4.2 4.2L11.8 11.8',
};
