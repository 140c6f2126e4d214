/** What other features may know of exchanges. */
export { roundsQuery } from './data/api';
export { momentOf } from './internship/internship-state';
export { toKnow } from './parts/to-know';
export { partnersQuery } from './data/choices-api';
export { internshipsQuery, reflectionQuery, welcomeLearners } from './data/internship-api';
export {
  internshipLink,
  internshipsLink,
  myExchangeLink,
  reflectionLink,
  roundLink,
  roundsLink,
  wishLink,
} from './data/links';
export type { Internship, Reflection, Round } from './data/types';
