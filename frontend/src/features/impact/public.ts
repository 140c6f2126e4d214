/** What other features may know of impact. */
export { figuresQuery } from './api';
export { impactLink } from './links';
