import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/features/account/public';
import { organisationChoices } from '@/features/organisation/public';
import { ownOrganisations } from '@/features/people/public';
import { holds } from '@/lib/grants';

/** For whom this person decides how long data are kept. */
export function useOrganisations() {
  const me = useSession();
  const everything = holds(me, ['PLATFORM_ADMIN']);
  const all = useQuery({ ...organisationChoices({}), enabled: everything }).data?.items;
  return everything ? (all ?? []) : ownOrganisations(me);
}
