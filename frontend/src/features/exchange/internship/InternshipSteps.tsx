import { useQuery, useQueryClient } from '@tanstack/react-query';
import { TransitionButtons } from '@/components/TransitionButtons';
import { ROUNDS } from '../data/api';
import { INTERNSHIPS, internshipTransitionsQuery, moveInternship } from '../data/internship-api';
import { INTERNSHIP_ROAD } from './internship-state';
import type { Internship } from '../data/types';

/** The steps that this person can take with this internship now; what was learned is said on a card of its own. */
export function InternshipSteps({ internship }: { internship: Internship }) {
  const client = useQueryClient();
  const steps = useQuery(internshipTransitionsQuery(internship.id));
  const move = async (to: string, reason?: string) => {
    await moveInternship(internship.id, { to: to as Internship['status'], reason });
    await Promise.all([
      client.invalidateQueries({ queryKey: [INTERNSHIPS] }),
      client.invalidateQueries({ queryKey: [ROUNDS, internship.round.id] }),
    ]);
  };
  if (!steps.data || steps.data.allowed.length === 0) return null;
  return (
    <TransitionButtons
      of="internship"
      steps={steps.data.allowed}
      road={INTERNSHIP_ROAD}
      move={move}
    />
  );
}
