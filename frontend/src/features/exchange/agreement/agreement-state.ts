import type { Agreement, Signatory } from './agreement-api';

export const SIGNATORIES = ['LEARNER', 'HOME', 'HOST'] as const;

/** What a party said to a version. */
export const approvalOf = (agreement: Agreement, party: Signatory) =>
  ({ LEARNER: agreement.learner, HOME: agreement.home, HOST: agreement.host })[party];
