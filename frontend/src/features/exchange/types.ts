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

export interface Internship {
  id: string;
  round: Ref;
  learner: Ref;
  home: Ref;
  host: Ref;
  place: {
    id: string;
    ward: string;
    startTime: string | null;
    endTime: string | null;
    weekdays: number[];
    practicalInformation: string | null;
    location: Omit<Address, 'id'> | null;
  };
  plannedStartDate: string;
  plannedEndDate: string;
  actualStartDate: string | null;
  actualEndDate: string | null;
  status: string;
  endReason: string | null;
  replacesId: string | null;
  guidance: string | null;
  reason: string | null;
  reflection: { id: string; sharedWith: string; submittedAt: string | null } | null;
  sample: boolean;
}

export interface Reflection {
  id: string;
  observation: string | null;
  homePractice: string | null;
  judgement: string | null;
  takeHome: string | null;
  sharedWith: string;
  submittedAt: string | null;
}

export interface ReflectionRequest {
  observation: string | null;
  homePractice: string | null;
  judgement: string | null;
  takeHome: string | null;
  sharedWith: string;
  submit: boolean;
}

export interface Transitions {
  current: string;
  allowed: string[];
  history: {
    from: string | null;
    to: string;
    reason: string | null;
    recordedAt: string;
    actor: Ref | null;
  }[];
}
