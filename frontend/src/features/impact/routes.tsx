import IconChartDots from '@tabler/icons-react/dist/esm/icons/IconChartDots.mjs';
import { defineRoutes } from '@/lib/route';

export const routes = defineRoutes([
  {
    path: '/impact',
    load: () => import('./ImpactPage'),
    nav: { labelKey: 'impact:nav', icon: IconChartDots, group: 'network', order: 40 },
  },
]);
