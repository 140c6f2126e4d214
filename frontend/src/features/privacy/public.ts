/** What other features may know of privacy. */
export { auditLink, myDataLink, personTrailLink } from './links';
export { LatestTrail } from './LatestTrail';
