import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/features/account/public';
import { runs } from '@/lib/reach';
import type { GrantValues } from './grant-form';
import { allRolePlacesQuery, isInside } from './grants/api';
import { allOrganisationsQuery } from './places';
import type { Named } from './types';

/** Where the caller may invite to this role: elsewhere the API would say no. */
export function useInvitable({ role, networkId }: GrantValues, network?: string): Named[] {
  const me = useSession();
  const wide = runs(me);
  const inside = isInside(role);
  const all = useQuery({ ...allOrganisationsQuery(networkId || network), enabled: !inside });
  const places = useQuery({
    ...allRolePlacesQuery(inside ? role : 'SUPERVISOR'),
    enabled: wide && inside,
  });
  if (!wide) return me?.speaksFor ?? [];
  return (inside ? places : all).data?.items ?? [];
}
