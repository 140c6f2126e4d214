/** What other features may know of proposals. */
export { newProposalLink, proposalLink, proposalsLink } from './links';
export { ROAD } from './proposal-state';
export type { Proposal } from './types';
