import type { Schema } from '@/lib/api/types';

export type Learner = Schema<'Learner'>;
export type Cohort = Schema<'Cohort'>;
export type Round = Schema<'ExchangeRound'>;
export type Meeting = Schema<'MeetingSummary'>;
export type Figures = Schema<'NetworkFigures'>;
export type Internship = Schema<'ExchangeInternship'>;
export type Proposal = Schema<'ImprovementProposal'>;
