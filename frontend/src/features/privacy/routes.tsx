import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs';
import IconHourglass from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs';
import IconMailQuestion from '@tabler/icons-react/dist/esm/icons/IconMailQuestion.mjs';
import type { Role } from '@/lib/roles';
import { defineRoutes, withWords, type FeatureRoute } from '@/lib/route';

const ANSWER: Role[] = ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR', 'ORGANISATION_ADMIN'];
const page = (load: FeatureRoute['load']) => withWords('privacy', load);

export const routes = defineRoutes([
  {
    path: '/audit',
    load: page(() => import('./audit/AuditPage')),
    roles: ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR', 'AUDITOR'],
    nav: {
      labelKey: 'privacyNav:audit',
      icon: IconHistory,
      group: 'manage',
      order: 10,
      phone: ['AUDITOR'],
    },
  },
  {
    path: '/data-requests',
    load: page(() => import('./requests/DataRequestListPage')),
    roles: ANSWER,
    nav: {
      labelKey: 'privacyNav:requests',
      icon: IconMailQuestion,
      group: 'manage',
      order: 20,
    },
  },
  {
    path: '/data-requests/$requestId',
    load: page(() => import('./requests/DataRequestPage')),
    roles: ANSWER,
  },
  {
    path: '/retention',
    load: page(() => import('./retention/RetentionPage')),
    roles: ['PLATFORM_ADMIN', 'ORGANISATION_ADMIN'],
    nav: { labelKey: 'privacyNav:retention', icon: IconHourglass, group: 'manage', order: 30 },
  },
  { path: '/me/data', load: page(() => import('./mine/MyDataPage')) },
  { path: '/me/data/ask', load: page(() => import('./mine/AskPage')) },
]);
