/** The shapes of the contract for exchanges. */
export interface Ref {
  id: string;
  name: string;
}

export interface Round {
  id: string;
  network: Ref;
  name: string;
  status: string;
  periodStartDate: string;
  periodEndDate: string;
  wishDeadlineDate: string | null;
  guidance: string | null;
  cohorts: Ref[];
  lotterySeedHash: string;
  lotterySeed: string | null;
  publishedAt: string | null;
  publishedPlanId: string | null;
  sample: boolean;
  counts: {
    learners: number;
    wishes: number;
    places: number;
    seats: number;
    hosts: number;
    internships: number;
    declined: number;
    unplaced: number | null;
  };
}

export interface RoundRequest {
  networkId: string;
  name: string;
  periodStartDate: string;
  periodEndDate: string;
  wishDeadlineDate: string | null;
  guidance: string | null;
  cohortIds: string[];
}

export interface Address {
  id: string;
  name: string;
  streetAddress: string | null;
  postalCode: string | null;
  city: string | null;
}

export interface Place {
  id: string;
  round: Ref;
  organisation: Ref;
  location: Address | null;
  ward: string;
  startDate: string;
  endDate: string;
  weekdays: number[];
  startTime: string | null;
  endTime: string | null;
  minimumLearners: number;
  maximumLearners: number;
  capacity: number;
  placedCount: number;
  topics: string[];
  practicalInformation: string | null;
  status: string;
  sample: boolean;
  supervisors: { person: Ref; maximumLearners: number }[];
}

export interface PlaceRequest {
  organisationId: string;
  locationId: string | null;
  ward: string;
  startDate: string;
  endDate: string;
  weekdays: number[];
  startTime: string | null;
  endTime: string | null;
  minimumLearners: number;
  maximumLearners: number;
  topics: string[];
  practicalInformation: string | null;
  supervisors: { personId: string; maximumLearners: number }[];
}

export interface Wish {
  learner: Ref;
  employer: Ref;
  cohort: Ref;
  given: boolean;
  learningQuestion: string | null;
  rankedHosts: Ref[];
  topics: string[];
  unavailableDates: string[];
  updatedAt: string | null;
}

export interface WishRequest {
  learningQuestion: string | null;
  rankedHostIds: string[];
  topics: string[];
  unavailableDates: string[];
}

export interface ChoiceCount {
  rank: number | null;
  count: number;
}

export interface Plan {
  id: string;
  round: Ref;
  status: string;
  madeBy: Ref | null;
  createdAt: string;
  learnerCount: number;
  placedCount: number;
  choiceCounts: ChoiceCount[];
  solveMillis: number;
  provenOptimal: boolean;
  objective: { rule: string; value: number; meaning: string }[];
  lotterySeed: string;
  lotterySeedHash: string;
  flows: { home: Ref; host: Ref; count: number }[];
  hosts: { organisation: Ref; seats: number; placed: number }[];
  balance: { organisation: Ref; sent: number; received: number }[];
}

export interface Assignment {
  learner: Ref;
  home: Ref;
  host: Ref | null;
  place: { id: string; ward: string } | null;
  startDate: string | null;
  endDate: string | null;
  choiceRank: number | null;
  drawPosition: number;
  reason: string;
  reasonCode: string;
}

export type * from './internship-types';
