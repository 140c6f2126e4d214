/** What other features may know of exchanges. */
export { roundsQuery } from './api';
export { agreementChanged, asksFor } from './agreement-state';
export { toKnow } from './to-know';
export { partnersQuery } from './choices-api';
export { reflectionDue } from './internship-state';
export { waitOf } from './waits';
export { internshipsQuery, reflectionQuery } from './internship-api';
export {
  internshipLink,
  internshipsLink,
  myExchangeLink,
  reflectionLink,
  roundLink,
  roundsLink,
  wishLink,
} from './links';
export { useMay } from './may';
export { mayOffer } from './offers';
export type { Internship, Reflection, Round } from './types';
