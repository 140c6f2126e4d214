import IconUserCircle from '@tabler/icons-react/dist/esm/icons/IconUserCircle.mjs';
import { defineRoutes } from '@/lib/route';
import type { Role } from '@/lib/roles';

const ADMIT: Role[] = ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR', 'ORGANISATION_ADMIN'];
const SEE: Role[] = [...ADMIT, 'SUPERVISOR', 'TEACHER'];

export const routes = defineRoutes([
  {
    path: '/people',
    load: () => import('./PeopleListPage'),
    roles: SEE,
    nav: { labelKey: 'people:nav.people', icon: IconUserCircle, group: 'network', order: 30 },
  },
]);
