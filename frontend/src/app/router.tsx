import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
  rootRouteId,
  type AnyRoute,
} from '@tanstack/react-router';
import { allRolesWait, meLink, rolesWait, setUpLink } from '@/features/account/public';
import { currentPerson } from '@/lib/api/session';
import { mayCall } from '@/lib/reach';
import type { FeatureRoute } from '@/lib/route';
import { parseSearch, stringifySearch } from '@/lib/search';
import { PageSkeleton } from '@/components/PageSkeleton';
import { NotFoundPage, PageProblem } from './pages';
import { featureRoutes } from './features';
import { Inside, Shell } from './Shell';

/** Whoever is not signed in logs in first and then comes to the page they asked for. */
function guard({ asks, path }: FeatureRoute, href: string) {
  if (asks === 'public') return;
  const person = currentPerson();
  if (!person) throw redirect({ to: '/login', search: { to: href } as never });
  // Whose every role waits for a second factor is led to it; the own account is open meanwhile.
  if (allRolesWait(person) && !path.startsWith(meLink()))
    throw redirect({ to: setUpLink(), search: { to: href } as never });
  if (!rolesWait(person) && path === setUpLink()) throw redirect({ to: '/' });
  if (asks && !mayCall(person, asks)) throw notFound();
}

export function makeRouter(routes: FeatureRoute[] = featureRoutes) {
  // Routes come from the features as data, so the router knows no path by its type: links come from
  // the link builders of the features instead.
  const root = createRootRoute({ notFoundComponent: NotFoundPage }) as unknown as AnyRoute;
  const shell = createRoute({
    getParentRoute: () => root,
    id: 'shell',
    component: Shell,
    // Within the frame; the root's own is for who is not signed in.
    notFoundComponent: NotFoundPage,
  }) as unknown as AnyRoute;
  const made = (route: FeatureRoute, parent: AnyRoute): AnyRoute =>
    createRoute({
      getParentRoute: () => parent,
      path: route.path,
      component: lazyRouteComponent(route.load),
      beforeLoad: ({ location }) => guard(route, location.href),
    }) as unknown as AnyRoute;
  const inside = createRoute({
    getParentRoute: () => root,
    id: 'inside',
    component: Inside,
  }) as unknown as AnyRoute;
  const bare = routes.filter((route) => route.bare);
  const open = bare.filter(({ asks }) => asks === 'public').map((route) => made(route, root));
  const alone = bare.filter(({ asks }) => asks !== 'public').map((route) => made(route, inside));
  const framed = routes.filter((route) => !route.bare).map((route) => made(route, shell));
  // Also for paths that nobody has: within the frame for who is signed in, without it for who is not.
  const nowhere = createRoute({
    getParentRoute: () => shell,
    path: '$',
    component: NotFoundPage,
    beforeLoad: () => {
      if (!currentPerson()) throw notFound({ routeId: rootRouteId });
    },
  }) as unknown as AnyRoute;
  return createRouter({
    routeTree: root.addChildren([
      ...open,
      inside.addChildren(alone),
      shell.addChildren([...framed, nowhere]),
    ]),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 200,
    // The page's own skeleton follows; a minimum would only keep people waiting.
    defaultPendingMinMs: 0,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: PageProblem,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}
