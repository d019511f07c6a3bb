import type {Claim} from '../schema/event-file.js';

/** What was claimed of one kind. */
export interface ClaimGroup {
  readonly kind: string;
  /** In the order of the file. */
  readonly claims: readonly Claim[];
  /** Whether two of the figures cannot both hold: their ranges do not meet. */
  readonly isContradictory: boolean;
}

type Range = readonly [least: number, most: number];

/** “Injured persons” and “injured_persons” are one kind. */
export function claimKey(kind: string): string {
  return kind.trim().toLowerCase().replace(/[\s_]+/g, '-');
}

/**
 * Claims by kind, in the order in which the kinds first occur, each as it is first spelt. A claim in words alone contradicts
 * no figure.
 */
export function groupClaims(claims: readonly Claim[]): ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claimKey(claim.kind);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return Array.from(groups.values(), (members) => ({kind: members[0].kind, claims: members, isContradictory: areApart(members.map(rangeOf))}));
}

/** Ranges all meet each other where the highest of their beginnings is not above the lowest of their ends. */
function areApart(ranges: readonly Range[]): boolean {
  return ranges.reduce((highest, [least]) => Math.max(highest, least), -Infinity) > ranges.reduce((lowest, [, most]) => Math.min(lowest, most), Infinity);
}

/** A figure with its own range is as wide as that range: “26, between 20 and 30”. */
function rangeOf({value, min, max}: Claim): Range {
  const least = min ?? value ?? -Infinity;
  const most = max ?? value ?? Infinity;
  return least <= most ? [least, most] : [most, least];
}
