import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs';
import { MEMBERS, type Role } from '@/lib/roles';
import { defineRoutes } from '@/lib/route';

const PLANS: Role[] = ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR'];
const ATTENDS: Role[] = [...MEMBERS, 'GUEST'];

export const routes = defineRoutes(
  [
    {
      path: '/meetings',
      load: () => import('./MeetingListPage'),
      roles: ATTENDS,
      nav: {
        labelKey: 'meetingNav:nav',
        icon: IconCalendarEvent,
        group: 'work',
        order: 40,
        phone: ['LEARNER', 'SUPERVISOR', 'TEACHER', 'GUEST'],
      },
    },
    { path: '/meetings/new', load: () => import('./MeetingFormPage'), roles: PLANS },
    { path: '/meetings/$meetingId', load: () => import('./MeetingPage'), roles: ATTENDS },
    { path: '/meetings/$meetingId/edit', load: () => import('./MeetingFormPage'), roles: PLANS },
  ],
  'meeting',
);
