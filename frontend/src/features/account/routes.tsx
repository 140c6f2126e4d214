import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import { defineRoutes } from '@/lib/route';

export const routes = defineRoutes([
  {
    path: '/first-admin',
    load: () => import('./FirstAdminPage'),
    roles: 'public',
    bare: true,
  },
  { path: '/login', load: () => import('./LoginPage'), roles: 'public', bare: true },
  {
    path: '/me',
    load: () => import('./MePage'),
    nav: {
      labelKey: 'account:nav.me',
      icon: IconUser,
      group: 'phone',
      order: 90,
      phone: ['LEARNER', 'SUPERVISOR', 'TEACHER', 'GUEST', 'AUDITOR'],
    },
  },
]);
