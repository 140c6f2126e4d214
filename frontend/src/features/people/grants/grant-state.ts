import type { Grant } from '../types';

/** A day that passed ends a role as well, without a step; one that asks for a second factor waits for it. */
export function stateOf(
  {
    status,
    validFrom,
    validTo,
    waitsForFactor,
  }: Pick<Grant, 'status' | 'validFrom' | 'validTo'> & Partial<Pick<Grant, 'waitsForFactor'>>,
  now: string,
) {
  if (status !== 'ACTIVE' && status !== 'OFFERED') return status;
  if (status === 'OFFERED') return validTo && validTo < now ? 'ENDED' : 'OFFERED';
  if (validFrom > now) return 'UPCOMING';
  if (validTo && validTo < now) return 'ENDED';
  return waitsForFactor ? 'WAITING' : 'ACTIVE';
}

export const goesOn = (grant: Grant, now: string) =>
  ['OFFERED', 'ACTIVE', 'WAITING', 'UPCOMING'].includes(stateOf(grant, now));
