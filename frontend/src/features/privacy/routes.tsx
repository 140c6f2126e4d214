import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs';
import IconHourglass from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs';
import IconMailQuestion from '@tabler/icons-react/dist/esm/icons/IconMailQuestion.mjs';
import { defineRoutes, withWords, type FeatureRoute } from '@/lib/route';

const page = (load: FeatureRoute['load']) => withWords('privacy', load);

export const routes = defineRoutes([
  {
    path: '/audit',
    load: page(() => import('./audit/AuditPage')),
    asks: 'listAuditRecords',
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
    asks: 'listDataRequests',
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
    asks: 'getDataRequest',
  },
  {
    path: '/retention',
    load: page(() => import('./retention/RetentionPage')),
    asks: 'changeRetentionRule',
    nav: { labelKey: 'privacyNav:retention', icon: IconHourglass, group: 'manage', order: 30 },
  },
  { path: '/me/data', load: page(() => import('./mine/MyDataPage')) },
  { path: '/me/data/ask', load: page(() => import('./mine/AskPage')) },
]);
