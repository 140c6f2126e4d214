import IconChartDots from '@tabler/icons-react/dist/esm/icons/IconChartDots.mjs';
import { defineRoutes } from '@/lib/route';

export const routes = defineRoutes([
  {
    path: '/impact',
    load: () => import('./ImpactPage'),
    asks: 'getImpactValues',
    nav: {
      labelKey: 'impactNav:impact',
      icon: IconChartDots,
      group: 'network',
      order: 40,
      phone: ['AUDITOR'],
    },
  },
]);
