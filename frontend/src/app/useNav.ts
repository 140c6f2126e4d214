import { useSession } from '@/features/account/public';
import { mayEnter } from '@/lib/roles';
import type { FeatureRoute, NavItem } from '@/lib/route';
import { featureRoutes } from './features';

export interface Entry extends NavItem {
  to: string;
}

const entries = (routes: FeatureRoute[], own: readonly string[]): Entry[] =>
  routes
    .filter((route) => route.roles === 'public' || mayEnter(route.roles, own))
    .flatMap((route) => (route.nav ? [{ ...route.nav, to: route.path }] : []))
    .toSorted((a, b) => a.order - b.order);

/** What this person may open: the whole menu, and the part that stands at the foot of a phone. */
export function useNav(routes: FeatureRoute[] = featureRoutes) {
  const own = useSession()?.roles ?? [];
  const all = entries(routes, own);
  const phone = all
    .filter(({ phone: wish }) => wish === 'all' || (wish && mayEnter(wish, own)))
    .slice(0, 4);
  return {
    all,
    phone,
    more: all.some((entry) => entry.group !== 'phone' && !phone.includes(entry)),
  };
}
