import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/features/account/public';
import { holds } from '@/lib/grants';
import { ownOrganisations } from '../may';
import { allNetworksQuery, allOrganisationsQuery } from '../places';

/** For which networks and organisations this person may let a machine in. */
export function usePlaces() {
  const me = useSession();
  const everything = holds(me, ['PLATFORM_ADMIN']);
  const networks = useQuery({ ...allNetworksQuery(), enabled: everything }).data?.items;
  const organisations = useQuery({ ...allOrganisationsQuery(), enabled: everything }).data?.items;
  const own = me?.grants.flatMap(({ role, network }) =>
    role === 'NETWORK_COORDINATOR' && network ? [network] : [],
  );
  const options = (kind: string, items: { id: string; name: string }[] | undefined) =>
    (items ?? []).map(({ id, name }) => ({ value: `${kind}/${id}`, label: name }));
  return [
    ...options('network', everything ? networks : own),
    ...options('organisation', everything ? organisations : ownOrganisations(me)),
  ];
}
