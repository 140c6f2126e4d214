/** What other features may know of exchanges. */
export { roundsQuery } from './data/api';
export { agreementChanged, asksFor } from './agreement/agreement-state';
export { toKnow } from './parts/to-know';
export { partnersQuery } from './data/choices-api';
export { reflectionDue } from './internship/internship-state';
export { waitOf } from './internship/waits';
export { internshipsQuery, reflectionQuery } from './data/internship-api';
export {
  internshipLink,
  internshipsLink,
  myExchangeLink,
  reflectionLink,
  roundLink,
  roundsLink,
  wishLink,
} from './data/links';
export { mayOffer } from './place/offers';
export type { Internship, Reflection, Round } from './data/types';
