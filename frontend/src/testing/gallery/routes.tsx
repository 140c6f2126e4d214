import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs';
import { defineRoutes } from '@/lib/route';

/** Building blocks with invented data: /gallery in development, never in the product. */
export const galleryRoutes = defineRoutes([
  {
    path: '/gallery',
    load: () => import('./GalleryPage'),
    nav: { labelKey: 'Bouwstenen', icon: IconBulb, group: 'work', order: 20, phone: 'all' },
  },
  {
    path: '/gallery/list',
    load: () => import('./GalleryList'),
    nav: { labelKey: 'Lijst', icon: IconCalendar, group: 'network', order: 30 },
  },
  {
    path: '/gallery/form',
    load: () => import('./GalleryForm'),
    nav: { labelKey: 'Formulier', icon: IconCalendar, group: 'network', order: 40 },
  },
]);
