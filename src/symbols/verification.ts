import type {VerificationStatus} from '../data/event-table.js';

/**
 * Sign of each status of a verification, as a path to be stroked on a 16 × 16 grid: told apart by shape, so that colour is
 * never the only difference. An event without a status has none.
 */
export const VERIFICATION_PATHS: Readonly<Record<Exclude<VerificationStatus, 'none'>, string>> = {
  // A tick.
  verified: 'M2.5 8.8L6.2 12.5L13.5 4',
  // A ring, half of it full.
  'partly-verified': 'M2.5 8A5.5 5.5 0 1 0 13.5 8A5.5 5.5 0 1 0 2.5 8M4.1 5.6V10.4M5.6 4.2V11.8M7.2 3.2V12.8',
  // A question mark.
  unverified: 'M4.6 5.4C4.6 3.4 6.1 2.2 8 2.2S11.4 3.4 11.4 5.2C11.4 7.6 8 7.5 8 10M8 13.6V13.8',
  // Not equal.
  disputed: 'M2.5 6H13.5M2.5 10H13.5M10.8 2.5L5.2 13.5',
  // A cross.
  debunked: 'M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5',
  // An arrow that turns back: taken back.
  retracted: 'M6 2.5L2.5 6L6 9.5M2.5 6H9.8A3.7 3.7 0 0 1 9.8 13.4H5.5',
};
