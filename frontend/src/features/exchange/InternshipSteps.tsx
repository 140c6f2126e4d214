import { useQuery, useQueryClient } from '@tanstack/react-query';
import { TransitionButtons } from '@/components/TransitionButtons';
import { placeQuery, roundQuery, ROUNDS } from './api';
import { INTERNSHIPS, internshipTransitionsQuery, moveInternship } from './internship-api';
import { NEEDS_REASON, stepsFor, usualStep } from './internship-state';
import { useMay } from './may';
import type { Internship } from './types';

/** The steps that this person can take with this internship now. */
export function InternshipSteps({ internship }: { internship: Internship }) {
  const client = useQueryClient();
  const { coordinates, speaksFor, isLearner, supervises, me } = useMay();
  const round = useQuery(roundQuery(internship.round.id));
  const steps = useQuery(internshipTransitionsQuery(internship.id));
  // Who is named at the place answers for the host there.
  const place = useQuery({
    ...placeQuery(internship.round.id, internship.place.id),
    enabled: supervises,
  });
  const supervisesThere =
    place.data?.supervisors.some(({ person }) => person.id === me.id) ?? false;
  const allowed = stepsFor(steps.data?.allowed ?? [], {
    runs: coordinates(round.data?.network.id),
    host: speaksFor(internship.host.id) || supervisesThere,
    home: speaksFor(internship.home.id),
    self: isLearner(internship.learner.id),
  });
  const move = async (to: string, reason?: string) => {
    await moveInternship(internship.id, to as Internship['status'], reason);
    await Promise.all([
      client.invalidateQueries({ queryKey: [INTERNSHIPS] }),
      client.invalidateQueries({ queryKey: [ROUNDS, internship.round.id] }),
    ]);
  };
  if (allowed.length === 0) return null;
  return (
    <TransitionButtons
      of="internship"
      allowed={allowed}
      main={usualStep(internship.status)}
      needsReason={NEEDS_REASON}
      move={move}
    />
  );
}
