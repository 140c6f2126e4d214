/** What other features may know of learners and cohorts. */
export { cohortLink, cohortsLink, learnerLink, learnersLink } from './links';
export { cohortQuery, cohortsQuery } from './cohorts';
export { learnerQuery, learnersQuery, type Learner } from './api';
export { LearnerName } from './LearnerName';
