import type { Round } from '../data/types';

/** Whether somebody may still offer places and change what a plan depends on. */
export const mayOffer = ({ status, offerDeadlineDate }: Round, runs: boolean, now: string) =>
  (status === 'DRAFT' || status === 'OPEN') &&
  (runs || offerDeadlineDate === null || now <= offerDeadlineDate);
