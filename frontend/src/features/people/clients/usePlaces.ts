import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/features/account/public';
import { runsEverything } from '@/lib/reach';
import { allNetworksQuery, allOrganisationsQuery } from '../places';

/** For which networks and organisations this person may let a machine in. */
export function usePlaces() {
  const me = useSession();
  const everything = runsEverything(me);
  const networks = useQuery({ ...allNetworksQuery(), enabled: everything }).data?.items;
  const organisations = useQuery({ ...allOrganisationsQuery(), enabled: everything }).data?.items;
  const options = (kind: string, items: { id: string; name: string }[] | undefined) =>
    (items ?? []).map(({ id, name }) => ({ value: `${kind}/${id}`, label: name }));
  return [
    ...options('network', everything ? networks : me?.runs),
    ...options('organisation', everything ? organisations : me?.speaksFor),
  ];
}
