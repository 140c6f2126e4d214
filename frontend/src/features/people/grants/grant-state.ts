import type { Grant } from '../types';

/** A day that passed ends a role as well, without a step. */
export function stateOf(
  { status, validFrom, validTo }: Pick<Grant, 'status' | 'validFrom' | 'validTo'>,
  now: string,
) {
  if (status !== 'ACTIVE' && status !== 'OFFERED') return status;
  if (status === 'OFFERED') return validTo && validTo < now ? 'ENDED' : 'OFFERED';
  if (validFrom > now) return 'UPCOMING';
  return validTo && validTo < now ? 'ENDED' : 'ACTIVE';
}

export const goesOn = (grant: Grant, now: string) =>
  ['OFFERED', 'ACTIVE', 'UPCOMING'].includes(stateOf(grant, now));
