import { agreementChanged, asksFor } from '../agreement/agreement-state';
import { reflectionDue } from './internship-state';
import type { Internship } from '../data/types';

/** Why an internship waits for somebody, the most urgent first. */
export type Wait = 'revised' | 'answer' | 'unread' | 'agree' | 'recognise' | 'due';

/** Of an internship: what waits for a supervisor to do, and last that the learner still has to write. */
export function waitOf(internship: Internship, isMine: boolean, now: string): Wait | null {
  const { reflection, status } = internship;
  if (reflection?.readable) {
    if (reflection.status === 'REVISED') return 'revised';
    if (reflection.newMessages > 0) return 'answer';
    if (reflection.unread) return 'unread';
  }
  if (isMine && asksFor(internship, 'HOME')) return 'agree';
  if (isMine && status === 'RETURNED' && reflection?.submittedAt) return 'recognise';
  return isMine && reflectionDue(internship, now) ? 'due' : null;
}

/** What a learner does next with the exchanges there are; nothing when it is only to wait. */
export type Step = 'withheld' | 'agree' | 'changed' | 'reflect' | 'answer' | 'coming';

export function stepOf(internships: Internship[], now: string) {
  const asks: Record<Step, (one: Internship) => boolean> = {
    withheld: ({ reflection }) => reflection?.status === 'WITHHELD',
    agree: (one) => asksFor(one, 'LEARNER') && !agreementChanged(one),
    changed: (one) => asksFor(one, 'LEARNER'),
    reflect: (one) => reflectionDue(one, now),
    answer: ({ reflection }) => (reflection?.newMessages ?? 0) > 0,
    coming: ({ status, plannedEndDate }) =>
      ['PROPOSED', 'HOST_ACCEPTED', 'AGREED', 'RUNNING'].includes(status) && plannedEndDate >= now,
  };
  for (const step of Object.keys(asks) as Step[]) {
    const internship = internships.find(asks[step]);
    if (internship) return { step, internship };
  }
  return null;
}
