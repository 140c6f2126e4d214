/** What other features may know of proposals. */
export { proposalsQuery } from './api';
export { newProposalLink, proposalFromReflectionLink, proposalLink, proposalsLink } from './links';
export { ROAD } from './proposal-state';
export type { Proposal } from './types';
