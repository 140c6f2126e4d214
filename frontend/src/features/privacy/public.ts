/** What other features may know of privacy. */
export { auditLink } from './links';
export { LatestTrail } from './LatestTrail';
