import type { Agreement, Signatory } from './agreement-api';
import type { Internship } from '../data/types';

/** Who somebody is to an internship; one person may be more than one. */
export interface Party {
  runs: boolean;
  host: boolean;
  home: boolean;
  self: boolean;
}

export const SIGNATORIES = ['LEARNER', 'HOME', 'HOST'] as const;

/** What a party said to a version. */
export const approvalOf = (agreement: Agreement, party: Signatory) =>
  ({ LEARNER: agreement.learner, HOME: agreement.home, HOST: agreement.host })[party];

/** The parties that somebody speaks for. */
export const ownParties = (who: Party) =>
  SIGNATORIES.filter((party) => ({ LEARNER: who.self, HOME: who.home, HOST: who.host })[party]);

/** The parties that somebody speaks for and that still have to say something. */
export const turnOf = (agreement: Agreement, who: Party) =>
  ownParties(who).filter((party) => !approvalOf(agreement, party));

/** Whether something can be agreed on: from the host's yes until the learner is back. */
export const mayAgree = (status: string) => ['HOST_ACCEPTED', 'AGREED', 'RUNNING'].includes(status);

/** Whether a party is asked to agree now. */
export const asksFor = ({ status, agreement }: Internship, party: Signatory) =>
  mayAgree(status) && (agreement?.missing.includes(party) ?? false);

/** Whether the agreement is other than what followed from the plan. */
export const agreementChanged = ({ agreement }: Internship) => (agreement?.number ?? 1) > 1;

/** Whether hours can be entered. */
export const mayEnterHours = (status: string) =>
  ['AGREED', 'RUNNING', 'RETURNED', 'RECOGNISED', 'ENDED_EARLY'].includes(status);
