export const cohortsLink = () => '/cohorts';
export const cohortLink = (id: string) => `/cohorts/${id}`;
export const newCohortLink = () => '/cohorts/new';
export const editCohortLink = (id: string) => `/cohorts/${id}/edit`;
export const cancelCohortLink = (id: string) => `/cohorts/${id}/cancel`;
export const pledgeLink = (id: string, organisationId: string) =>
  `/cohorts/${id}/pledges/${organisationId}`;
export const learnersLink = (filter: { cohortId?: string } = {}) =>
  filter.cohortId ? `/learners?cohortId=${filter.cohortId}` : '/learners';
export const learnerLink = (id: string) => `/learners/${id}`;
export const newLearnerLink = (cohortId?: string) =>
  cohortId ? `/learners/new?cohort=${cohortId}` : '/learners/new';
/** Enrols somebody who is known. */
export const enrolLink = (personId: string) => `/learners/new?person=${personId}`;
export const editLearnerLink = (id: string) => `/learners/${id}/edit`;
export const learnerStepLink = (id: string, to: string) => `/learners/${id}/step/${to}`;
