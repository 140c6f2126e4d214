/** The shapes of the contract for improvement proposals. */
export interface Ref {
  id: string;
  name: string;
}

export interface Proposal {
  id: string;
  network: Ref;
  organisation: Ref;
  author: Ref | null;
  reflectionId: string | null;
  title: string;
  currentSituation: string | null;
  idea: string;
  expectedBenefit: string | null;
  status: string;
  submittedAt: string | null;
  replyDueDate: string | null;
  firstReplyAt: string | null;
  reply: string | null;
  lesson: string | null;
  mergedInto: Ref | null;
  sourceUrl: string | null;
  overdue: boolean;
  waitingDays: number | null;
  adoptions: number;
  sample: boolean;
}

export interface ProposalRequest {
  networkId: string;
  organisationId: string;
  title: string;
  currentSituation: string | null;
  idea: string;
  expectedBenefit: string | null;
  reflectionId: string | null;
}

export interface Answer {
  to: string;
  reason?: string;
  reply?: string;
  lesson?: string;
  mergedIntoId?: string;
}

export interface Adoption {
  id: string;
  organisation: Ref;
  learntFrom: Ref | null;
  stage: string;
  stageDate: string | null;
  stopReason: string | null;
  note: string | null;
  sample: boolean;
}

export interface AdoptionRequest {
  organisationId: string;
  learntFromId: string | null;
  stageDate: string | null;
  note: string | null;
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
