import { useSession } from '@/features/account/public';
import type { Person } from '@/lib/api/session';
import { mayCall } from '@/lib/reach';
import type { Role } from '@/lib/roles';
import type { FeatureRoute, NavItem } from '@/lib/route';
import { featureRoutes } from './features';

export interface Entry extends NavItem {
  to: string;
}

const entries = (routes: FeatureRoute[], person: Person | null): Entry[] =>
  routes
    .filter(({ asks }) => !asks || asks === 'public' || mayCall(person, asks))
    .flatMap((route) => (route.nav ? [{ ...route.nav, to: route.path }] : []))
    .filter((entry) => isFor(person, entry.for))
    .toSorted((a, b) => a.order - b.order);

const isFor = (person: Person | null, roles?: readonly Role[]) =>
  !roles || (person?.roles ?? []).some((role) => roles.includes(role));

/** What this person may open: the whole menu, and the part that stands at the foot of a phone. */
export function useNav(routes: FeatureRoute[] = featureRoutes) {
  const person = useSession();
  const all = entries(routes, person);
  const phone = all
    .filter(({ phone: wish }) => wish === 'all' || (wish && isFor(person, wish)))
    .slice(0, 4);
  return {
    all,
    phone,
    more: all.some((entry) => entry.group !== 'phone' && !phone.includes(entry)),
  };
}
