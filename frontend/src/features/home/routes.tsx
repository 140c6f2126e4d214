import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs';
import { lazy } from 'react';
import { defineRoutes, withWords } from '@/lib/route';

export const routes = defineRoutes([
  {
    path: '/',
    load: withWords(['asked', 'task'], () => import('./HomePage')),
    nav: {
      labelKey: 'home:nav.today',
      icon: IconHome,
      group: 'top',
      order: 10,
      phone: 'all',
      badge: lazy(withWords('task', () => import('./TaskBadge'))),
    },
  },
]);
