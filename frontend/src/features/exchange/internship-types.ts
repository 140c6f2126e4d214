import type { Address, Ref } from './types';

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
