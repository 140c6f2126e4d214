/** What other features may know of networks. */
export { networkLink, networksLink, partLink, programmeLink } from './links';
export { networkQuery, networksQuery, type Network } from './api';
export { NetworkSelect } from './NetworkSelect';
export {
  askedMembershipsQuery,
  asksReader,
  besides,
  createMembership,
  ROLES as MEMBERSHIP_ROLES,
  type Membership,
} from './parts/memberships';
export { useStill } from './parts/useStill';
export { MembershipSteps } from './parts/MembershipSteps';
export { MembershipQuestions } from './parts/MembershipQuestions';
export { useQuestionText } from './parts/useQuestionText';
export { themesQuery, type Theme } from './parts/themes';
export { projectsQuery, type Project } from './parts/projects';
export { phasesQuery, type Phase } from './parts/phases';
