/** What other features may know of learners, cohorts and people. */
export { cohortLink, cohortsLink, learnerLink, learnersLink, peopleLink } from './links';
export { cohortChoices, cohortQuery, cohortsQuery, type Cohort } from './cohorts';
export { learnerQuery, learnersQuery, peopleQuery, type Learner, type Person } from './api';
export { LearnerName } from './LearnerName';
export { CohortSelect } from './CohortSelect';
export { PersonSelect } from './PersonSelect';
