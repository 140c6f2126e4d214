import { defineRoutes } from '@/lib/route';
import type * as Pages from './pages';

const load = (page: keyof typeof Pages) => async () => ({
  default: (await import('./pages'))[page],
});

export const routes = defineRoutes(
  [
    { path: '/tasks', load: load('MyTasksPage') },
    { path: '/tasks/learners', load: load('LearnerTasksPage'), asks: 'listLearnerTasks' },
    {
      path: '/networks/$networkId/tasks',
      load: load('NetworkTasksPage'),
      asks: 'listNetworkTasks',
    },
  ],
  'task',
);
