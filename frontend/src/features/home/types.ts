import type { Schema } from '@/lib/api/types';

interface Ref {
  id: string;
  name: string;
}

export type Learner = Schema<'Learner'>;
export type Cohort = Schema<'Cohort'>;
export type Round = Schema<'ExchangeRound'>;
export type Wish = Schema<'Wish'>;
export type Meeting = Schema<'MeetingSummary'>;
export type Figures = Schema<'NetworkFigures'>;

/** What a home needs of an internship. */
export interface Internship {
  id: string;
  round: Ref;
  learner: Ref;
  home: Ref;
  host: Ref;
  place: {
    ward: string;
    startTime: string | null;
    endTime: string | null;
    practicalInformation: string | null;
    location: { streetAddress: string | null; city: string | null } | null;
  };
  plannedStartDate: string;
  plannedEndDate: string;
  status: string;
  reflection: { submittedAt: string | null } | null;
  sample: boolean;
}

/** What a home needs of an improvement proposal. */
export interface Proposal {
  id: string;
  organisation: Ref;
  title: string;
  idea: string;
  status: string;
  submittedAt: string | null;
  overdue: boolean;
  waitingDays: number | null;
  adoptions: number;
  sample: boolean;
}
