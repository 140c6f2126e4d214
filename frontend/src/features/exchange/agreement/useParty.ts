import { useQuery } from '@tanstack/react-query';
import { placeQuery, roundQuery } from '../data/api';
import type { Party } from './agreement-state';
import { useMay } from '@/features/account/public';
import type { Internship } from '../data/types';

/** Who this person is to an internship. */
export function useParty(internship: Internship): Party {
  const { coordinates, speaksFor, isLearner, supervises, me } = useMay();
  const round = useQuery(roundQuery(internship.round.id));
  // Who is named at the place answers for the host there.
  const place = useQuery({
    ...placeQuery(internship.round.id, internship.place.id),
    enabled: supervises,
  });
  const supervisesThere =
    place.data?.supervisors.some(({ person }) => person.id === me.id) ?? false;
  // A supervisor of the home organisation sees no other learners than their own.
  const supervisesHere = me.grants.some(
    ({ role, organisation }) =>
      role === 'SUPERVISOR' && organisation?.id === internship.home.id && place.isSuccess,
  );
  return {
    runs: coordinates(round.data?.network.id),
    host: speaksFor(internship.host.id) || supervisesThere,
    home: speaksFor(internship.home.id) || (supervisesHere && !supervisesThere),
    self: isLearner(internship.learner.id),
  };
}
