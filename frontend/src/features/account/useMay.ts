import { useMe } from './useSession';

/** Who this person is to networks, organisations and learners: the same rules as the API, so no button is refused. */
export function useMay() {
  const me = useMe();
  const admin = me.roles.includes('PLATFORM_ADMIN');
  const organisations = me.grants.flatMap(({ role, organisation }) =>
    role === 'ORGANISATION_ADMIN' && organisation ? [organisation] : [],
  );
  const learnerIds = me.trajectories.map(({ learnerId }) => learnerId);
  const coordinates = (networkId: string | undefined) =>
    admin ||
    me.grants.some(
      ({ role, network }) => role === 'NETWORK_COORDINATOR' && network?.id === networkId,
    );
  return {
    me,
    coordinates,
    /** The organisations this person speaks for. */
    organisations,
    speaksFor: (organisationId: string | undefined) =>
      organisations.some(({ id }) => id === organisationId),
    learnerIds,
    isLearner: (learnerId: string | undefined) => learnerIds.some((id) => id === learnerId),
    supervises: me.roles.includes('SUPERVISOR'),
  };
}
