import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/features/account/public';
import { organisationChoices } from '@/features/organisation/public';
import { runsEverything } from '@/lib/reach';

/** For whom this person decides how long data are kept. */
export function useOrganisations() {
  const me = useSession();
  const everything = runsEverything(me);
  const all = useQuery({ ...organisationChoices({}), enabled: everything }).data?.items;
  return everything ? (all ?? []) : (me?.speaksFor ?? []);
}
