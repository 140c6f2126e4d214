import { defineRoutes } from '@/lib/route';

const page = () => import('./TaskListPage');

export const routes = defineRoutes(
  [
    { path: '/tasks', load: page },
    {
      path: '/networks/$networkId/tasks',
      load: page,
      asks: 'listNetworkTasks',
    },
  ],
  'task',
);
