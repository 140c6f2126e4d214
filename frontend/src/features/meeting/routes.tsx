import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs';
import type { Role } from '@/lib/roles';
import { defineRoutes } from '@/lib/route';

const PLANS: Role[] = ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR'];

export const routes = defineRoutes([
  {
    path: '/meetings',
    load: () => import('./MeetingListPage'),
    nav: {
      labelKey: 'meeting:nav',
      icon: IconCalendarEvent,
      group: 'work',
      order: 40,
      phone: ['LEARNER', 'SUPERVISOR', 'TEACHER'],
    },
  },
  { path: '/meetings/new', load: () => import('./MeetingFormPage'), roles: PLANS },
  { path: '/meetings/$meetingId', load: () => import('./MeetingPage') },
  { path: '/meetings/$meetingId/edit', load: () => import('./MeetingFormPage'), roles: PLANS },
]);
