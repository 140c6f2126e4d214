export const organisationsLink = () => '/organisations';
export const organisationLink = (id: string) => `/organisations/${id}`;
export const newOrganisationLink = () => '/organisations/new';
export const editOrganisationLink = (id: string) => `/organisations/${id}/edit`;
export const newLocationLink = (id: string) => `/organisations/${id}/locations/new`;
export const locationLink = (id: string, locationId: string) =>
  `/organisations/${id}/locations/${locationId}`;
export const newMemberLink = (id: string) => `/organisations/${id}/members/new`;
export const memberLink = (id: string, memberId: string) =>
  `/organisations/${id}/members/${memberId}`;
