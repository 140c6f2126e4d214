import IconSchool from '@tabler/icons-react/dist/esm/icons/IconSchool.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import { defineRoutes } from '@/lib/route';
import { MEMBERS } from '@/lib/roles';

/** A learner finds the own class and path at home. */
const GUIDE = MEMBERS.filter((role) => role !== 'LEARNER');

export const routes = defineRoutes([
  {
    path: '/cohorts',
    load: () => import('./CohortListPage'),
    asks: 'listCohorts',
    nav: {
      for: GUIDE,
      labelKey: 'learnerNav:cohorts',
      icon: IconSchool,
      group: 'work',
      order: 10,
      phone: ['TEACHER'],
    },
  },
  { path: '/cohorts/new', load: () => import('./CohortForm'), asks: 'addCohort' },
  { path: '/cohorts/$cohortId', load: () => import('./CohortPage'), asks: 'getCohort' },
  { path: '/cohorts/$cohortId/edit', load: () => import('./CohortForm'), asks: 'changeCohort' },
  {
    path: '/cohorts/$cohortId/cancel',
    load: () => import('./CohortCancelPage'),
    asks: 'transitionCohort',
  },
  {
    path: '/cohorts/$cohortId/pledges/$organisationId',
    load: () => import('./PledgeForm'),
    asks: 'putPledge',
  },
  {
    path: '/learners',
    load: () => import('./LearnerListPage'),
    asks: 'listLearners',
    nav: {
      for: GUIDE,
      labelKey: 'learnerNav:learners',
      icon: IconUsers,
      group: 'work',
      order: 20,
      phone: ['SUPERVISOR', 'TEACHER', 'ORGANISATION_ADMIN'],
    },
  },
  { path: '/learners/new', load: () => import('./LearnerNewPage'), asks: 'addLearner' },
  { path: '/learners/$learnerId', load: () => import('./LearnerPage'), asks: 'getLearner' },
  {
    path: '/learners/$learnerId/edit',
    load: () => import('./LearnerEditPage'),
    asks: 'changeLearner',
  },
  {
    path: '/learners/$learnerId/step/$to',
    load: () => import('./LearnerStepPage'),
    asks: 'transitionLearner',
  },
]);
