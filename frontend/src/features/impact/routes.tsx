import IconChartDots from '@tabler/icons-react/dist/esm/icons/IconChartDots.mjs';
import { MEMBERS } from '@/lib/roles';
import { defineRoutes } from '@/lib/route';

export const routes = defineRoutes([
  {
    path: '/impact',
    load: () => import('./ImpactPage'),
    roles: [...MEMBERS, 'AUDITOR'],
    nav: {
      labelKey: 'impactNav:impact',
      icon: IconChartDots,
      group: 'network',
      order: 40,
      phone: ['AUDITOR'],
    },
  },
]);
