export const networksLink = () => '/networks';
export const networkLink = (id: string) => `/networks/${id}`;
export const newNetworkLink = () => '/networks/new';
export const editNetworkLink = (id: string) => `/networks/${id}/edit`;
/** A part of a network to add or to change: `partLink(id, 'themes', themeId)`. */
export type Part = 'memberships' | 'phases' | 'themes' | 'theme-links' | 'projects' | 'results';
export const newPartLink = (id: string, part: Part) => `/networks/${id}/${part}/new`;
/** A member that no source names: there is nobody to ask. */
export const unnamedMemberLink = (id: string) => `/networks/${id}/memberships/unnamed`;
export const partLink = (id: string, part: Part, partId: string) =>
  `/networks/${id}/${part}/${partId}`;
export const programmesLink = () => '/programmes';
export const programmeLink = (id: string) => `/programmes/${id}`;
export const newProgrammeLink = (parentId?: string) =>
  parentId ? `/programmes/new?parent=${parentId}` : '/programmes/new';
export const editProgrammeLink = (id: string) => `/programmes/${id}/edit`;
/** Asks a network to take an organisation in. */
export const joinLink = (organisationId: string) => `/organisations/${organisationId}/networks/new`;
