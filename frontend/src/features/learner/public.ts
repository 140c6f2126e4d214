/** What other features may know of learners and cohorts. */
export { cohortLink, cohortsLink, enrolLink, learnerLink, learnersLink } from './links';
export { cohortChoices, cohortQuery, cohortsQuery, type Cohort } from './cohorts';
export { learnerQuery, learnersQuery, type Learner } from './api';
export { LearnerName } from './LearnerName';
export { CohortSelect } from './CohortSelect';
