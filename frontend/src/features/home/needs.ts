import { asksFor, waitOf } from '@/features/exchange/public';
import type { Internship, Learner, Wish } from './types';

export type Need =
  | NonNullable<ReturnType<typeof waitOf>>
  | 'wish'
  | 'hostDeclined'
  | 'hostSilent'
  | 'learnerAgrees'
  | 'hostAgrees'
  | 'away'
  | 'nothing';

/** Whose training did not end. */
export const inTraining = ({ status }: Learner) =>
  ['APPLIED', 'ACCEPTED', 'ACTIVE', 'INTERRUPTED'].includes(status);

/** The one thing a learner needs now, for who looks after them. */
export function needOf(
  learner: Learner,
  internships: Internship[],
  wishes: Wish[],
  now: string,
): Need {
  const own = internships.filter((one) => one.learner.id === learner.id);
  const has = (status: string) => own.some((one) => one.status === status);
  const found = has('PROPOSED') || has('HOST_ACCEPTED') || has('AGREED');
  const replaced = (id: string) => own.some((one) => one.replacesId === id);
  if (!found && own.some((one) => one.status === 'HOST_DECLINED' && !replaced(one.id)))
    return 'hostDeclined';
  if (wishes.some((wish) => wish.learner.id === learner.id && !wish.given)) return 'wish';
  const waits = own.flatMap((one) => waitOf(one, true, now) ?? [])[0];
  if (waits) return waits;
  if (own.some((one) => asksFor(one, 'LEARNER'))) return 'learnerAgrees';
  if (own.some((one) => asksFor(one, 'HOST'))) return 'hostAgrees';
  if (has('PROPOSED')) return 'hostSilent';
  if (has('RUNNING')) return 'away';
  return 'nothing';
}
