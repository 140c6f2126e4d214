/** What other features may know of meetings. */
export { meetingLink, meetingsLink } from './links';
