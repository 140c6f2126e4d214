/** What other features may know of people. */
export { peopleLink, personLink } from './links';
export { peopleQuery, type Person, type PersonSearch } from './api';
export { PersonSelect } from './PersonSelect';
