import type { Agreement, Signatory } from './agreement-api';
import type { Internship } from '../data/types';

export const SIGNATORIES = ['LEARNER', 'HOME', 'HOST'] as const;

/** What a party said to a version. */
export const approvalOf = (agreement: Agreement, party: Signatory) =>
  ({ LEARNER: agreement.learner, HOME: agreement.home, HOST: agreement.host })[party];

/** Whether a party is asked to agree now: from the host's yes until the learner is back. */
export const asksFor = ({ status, agreement }: Internship, party: Signatory) =>
  ['HOST_ACCEPTED', 'AGREED', 'RUNNING'].includes(status) &&
  (agreement?.missing.includes(party) ?? false);

/** Whether the agreement is other than what followed from the plan. */
export const agreementChanged = ({ agreement }: Internship) => (agreement?.number ?? 1) > 1;
