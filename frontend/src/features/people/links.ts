export const peopleLink = () => '/people';
export const personLink = (id: string) => `/people/${id}`;
export const newPersonLink = () => '/people/new';
export const editPersonLink = (id: string) => `/people/${id}/edit`;
export const newGrantLink = (personId: string) => `/people/${personId}/grants/new`;
export const grantLink = (personId: string, id: string) => `/people/${personId}/grants/${id}`;
export const newAffiliationLink = (personId: string) => `/people/${personId}/affiliations/new`;
export const affiliationLink = (personId: string, id: string) =>
  `/people/${personId}/affiliations/${id}`;
export const inviteLink = () => '/people/invite';
export const inviteManyLink = () => '/people/invite-many';
export const invitationsLink = () => '/invitations';
export const accessPolicyLink = (organisationId: string) =>
  `/organisations/${organisationId}/access-policy`;
export const clientsLink = () => '/api-clients';
export const newClientLink = () => '/api-clients/new';
export const clientLink = (id: string) => `/api-clients/${id}`;
export const editClientLink = (id: string) => `/api-clients/${id}/edit`;
