import { defineRoutes } from '@/lib/route';

export const routes = defineRoutes(
  [
    { path: '/tasks', load: () => import('./MyTasksPage') },
    {
      path: '/tasks/learners',
      load: () => import('./LearnerTasksPage'),
      asks: 'listLearnerTasks',
    },
    {
      path: '/networks/$networkId/tasks',
      load: () => import('./NetworkTasksPage'),
      asks: 'listNetworkTasks',
    },
  ],
  'task',
);
