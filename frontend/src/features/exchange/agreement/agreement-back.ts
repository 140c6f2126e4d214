import type { Agreement } from './agreement-api';
import { approvalOf, ownParties, SIGNATORIES, type Party } from './agreement-state';

/** The parties for which somebody can take back that they agree: until it begins. */
export const takesBack = (agreement: Agreement, status: string, who: Party) =>
  ['HOST_ACCEPTED', 'AGREED'].includes(status)
    ? SIGNATORIES.filter(
        (party) => approvalOf(agreement, party) && (who.runs || ownParties(who).includes(party)),
      )
    : [];
