import { useNetwork, useSession } from '@/features/account/public';
import { runsEverything } from '@/lib/reach';
import type { GrantValues } from './grant-form';

/** What somebody most likely wants to give first. */
export function useFirstGrant(): GrantValues {
  const me = useSession();
  const { network } = useNetwork();
  const everything = runsEverything(me);
  const organisations = me?.speaksFor ?? [];
  return {
    role: everything ? 'NETWORK_COORDINATOR' : organisations.length > 0 ? 'SUPERVISOR' : 'GUEST',
    networkId: network?.id ?? '',
    organisationId: organisations.length === 1 ? organisations[0]!.id : '',
    cohortId: '',
    validTo: '',
  };
}
