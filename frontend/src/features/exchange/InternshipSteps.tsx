import { useQuery, useQueryClient } from '@tanstack/react-query';
import { TransitionButtons } from '@/components/TransitionButtons';
import { ROUNDS } from './api';
import { INTERNSHIPS, internshipTransitionsQuery, moveInternship } from './internship-api';
import { ELSEWHERE, NEEDS_REASON, stepsFor, usualStep } from './internship-state';
import type { Internship } from './types';
import { useParty } from './useParty';

/** The steps that this person can take with this internship now. */
export function InternshipSteps({ internship }: { internship: Internship }) {
  const client = useQueryClient();
  const who = useParty(internship);
  const steps = useQuery(internshipTransitionsQuery(internship.id));
  const allowed = stepsFor(steps.data?.allowed ?? [], who).filter((to) => !ELSEWHERE.includes(to));
  const move = async (to: string, reason?: string) => {
    await moveInternship(internship.id, { to: to as Internship['status'], reason });
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
