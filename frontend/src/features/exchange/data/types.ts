import type { Schema } from '@/lib/api/types';

/** The shapes of the contract that exchanges work with. */
export interface Ref {
  id: string;
  name: string;
}

export type Round = Schema<'ExchangeRound'>;
export type RoundRequest = Schema<'ExchangeRoundRequest'>;
export type Place = Schema<'HostPlace'>;
export type PlaceRequest = Schema<'HostPlaceRequest'>;
export type Wish = Schema<'Wish'>;
export type WishRequest = Schema<'WishRequest'>;
export type Plan = Schema<'Plan'>;
export type PlanOptions = NonNullable<Plan['options']>;
export type PlanRequest = Schema<'PlanRequest'>;
export type PlanPair = Schema<'PlanPair'>;
export type PlanDifference = Schema<'PlanDifference'>;
export type WantedRule = PlanOptions['wanted'][number];
export type Assignment = Schema<'PlanAssignment'>;
export type Internship = Schema<'ExchangeInternship'>;
export type Reflection = Schema<'Reflection'>;
export type ReflectionRequest = Schema<'ReflectionRequest'>;
export type ReflectionMessage = Schema<'ReflectionMessage'>;
export type PlanProofFile = Schema<'PlanProof'>;
export type ProofRound = Schema<'ProofRound'>;
