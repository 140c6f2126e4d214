import IconSchool from '@tabler/icons-react/dist/esm/icons/IconSchool.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import { defineRoutes } from '@/lib/route';
import { MEMBERS, type Role } from '@/lib/roles';

const RUN: Role[] = ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR'];
const PLACE: Role[] = [...RUN, 'ORGANISATION_ADMIN'];
const GUIDE: Role[] = [...PLACE, 'SUPERVISOR', 'TEACHER'];

export const routes = defineRoutes([
  {
    path: '/cohorts',
    load: () => import('./CohortListPage'),
    roles: GUIDE,
    nav: {
      labelKey: 'learnerNav:cohorts',
      icon: IconSchool,
      group: 'work',
      order: 10,
      phone: ['TEACHER'],
    },
  },
  { path: '/cohorts/new', load: () => import('./CohortForm'), roles: RUN },
  { path: '/cohorts/$cohortId', load: () => import('./CohortPage'), roles: MEMBERS },
  { path: '/cohorts/$cohortId/edit', load: () => import('./CohortForm'), roles: RUN },
  { path: '/cohorts/$cohortId/cancel', load: () => import('./CohortCancelPage'), roles: RUN },
  {
    path: '/cohorts/$cohortId/pledges/$organisationId',
    load: () => import('./PledgeForm'),
    roles: PLACE,
  },
  {
    path: '/learners',
    load: () => import('./LearnerListPage'),
    roles: GUIDE,
    nav: {
      labelKey: 'learnerNav:learners',
      icon: IconUsers,
      group: 'work',
      order: 20,
      phone: ['SUPERVISOR', 'TEACHER', 'ORGANISATION_ADMIN'],
    },
  },
  { path: '/learners/new', load: () => import('./LearnerNewPage'), roles: PLACE },
  { path: '/learners/$learnerId', load: () => import('./LearnerPage'), roles: MEMBERS },
  { path: '/learners/$learnerId/edit', load: () => import('./LearnerEditPage'), roles: PLACE },
  { path: '/learners/$learnerId/step/$to', load: () => import('./LearnerStepPage'), roles: PLACE },
]);
