import type { Schema } from '@/lib/api/types';

/** The shapes of the contract that proposals work with. */
export type Ref = Schema<'OrganisationRef'>;
export type Proposal = Schema<'ImprovementProposal'>;
export type ProposalRequest = Schema<'ProposalRequest'>;
export type Answer = Schema<'ProposalTransition'>;
export type MergeAnswer = Schema<'MergeTransition'>;
export type Adoption = Schema<'Adoption'>;
export type AdoptionRequest = Schema<'AdoptionRequest'>;
export type Transitions = Schema<'Transitions'>;
