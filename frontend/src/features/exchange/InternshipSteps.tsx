import { useQuery, useQueryClient } from '@tanstack/react-query';
import { TransitionButtons } from '@/components/TransitionButtons';
import { today } from '@/lib/today';
import { ROUNDS } from './api';
import { INTERNSHIPS, internshipTransitionsQuery, moveInternship } from './internship-api';
import { backFor, tooEarly } from './internship-back';
import { ELSEWHERE, NEEDS_REASON, stepsFor, usualStep } from './internship-state';
import type { Internship } from './types';
import { useParty } from './useParty';

/** The steps that this person can take with this internship now. */
export function InternshipSteps({ internship }: { internship: Internship }) {
  const client = useQueryClient();
  const who = useParty(internship);
  const steps = useQuery(internshipTransitionsQuery(internship.id));
  const back = backFor(internship, steps.data?.back ?? [], who);
  const allowed = [
    ...stepsFor(steps.data?.allowed ?? [], who).filter(
      (to) => !steps.data?.back.includes(to) && !tooEarly(internship, to, today()),
    ),
    ...back,
  ].filter((to) => !ELSEWHERE.includes(to) || back.includes(to));
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
      back={back}
      irreversible={steps.data?.irreversible}
      main={usualStep(internship.status)}
      needsReason={NEEDS_REASON}
      move={move}
    />
  );
}
