import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs';
import { defineRoutes } from '@/lib/route';

export const routes = defineRoutes(
  [
    {
      path: '/meetings',
      load: () => import('./MeetingListPage'),
      asks: 'listMeetings',
      nav: {
        labelKey: 'meetingNav:nav',
        icon: IconCalendarEvent,
        group: 'work',
        order: 40,
        phone: ['LEARNER', 'SUPERVISOR', 'TEACHER', 'GUEST'],
      },
    },
    { path: '/meetings/new', load: () => import('./MeetingFormPage'), asks: 'planMeeting' },
    { path: '/meetings/$meetingId', load: () => import('./MeetingPage'), asks: 'getMeeting' },
    {
      path: '/meetings/$meetingId/edit',
      load: () => import('./MeetingFormPage'),
      asks: 'changeMeeting',
    },
  ],
  'meeting',
);
