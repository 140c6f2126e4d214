export const proposalsLink = () => '/proposals';
export const newProposalLink = () => '/proposals/new';
export const proposalLink = (id: string) => `/proposals/${id}`;
export const editProposalLink = (id: string) => `/proposals/${id}/edit`;

/** A new proposal that starts from what was written in a reflection, as props of a link. */
export const proposalFromReflectionLink = (internshipId: string, reflectionId: string) => ({
  to: newProposalLink(),
  search: { internshipId, reflectionId },
});
