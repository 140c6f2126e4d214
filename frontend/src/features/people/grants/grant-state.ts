import type { Grant } from '../types';

/** A day that passed ends a role as well, without a step. */
export function stateOf(
  { status, validFrom, validTo }: Pick<Grant, 'status' | 'validFrom' | 'validTo'>,
  now: string,
) {
  if (status === 'REVOKED') return 'REVOKED';
  if (validFrom > now) return 'UPCOMING';
  return validTo && validTo < now ? 'ENDED' : 'ACTIVE';
}

export const goesOn = (grant: Grant, now: string) =>
  ['ACTIVE', 'UPCOMING'].includes(stateOf(grant, now));
