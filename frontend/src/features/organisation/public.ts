/** What other features may know of organisations. */
export { organisationLink, organisationsLink } from './links';
export {
  organisationChoices,
  membershipsOfQuery,
  organisationQuery,
  organisationsQuery,
  KINDS,
  type Organisation,
} from './api';
export { OrganisationSelect } from './OrganisationSelect';
