/** What other features may know of people. */
export { leftClientsLink, peopleLink, personLink } from './links';
export { leftClientsQuery } from './clients/api';
export { peopleQuery, type Person, type PersonSearch } from './api';
export { ownOrganisations } from './may';
export { PersonSelect } from './PersonSelect';
