/** The pages of other features that a home leads to, as those features write them. */
export const roundLink = (id: string) => `/exchange/${id}`;
export const wishLink = (roundId: string, learnerId: string) =>
  `/exchange/${roundId}/wishes/${learnerId}`;
export const internshipLink = (id: string) => `/internships/${id}`;
export const reflectionLink = (id: string) => `/internships/${id}/reflection`;
export const proposalLink = (id: string) => `/proposals/${id}`;
export const newProposalLink = () => '/proposals/new';
export const learnerLink = (id: string) => `/learners/${id}`;
export const cohortLink = (id: string) => `/cohorts/${id}`;
