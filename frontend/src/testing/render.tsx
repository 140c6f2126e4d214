import { render } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  RouterProvider,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { parseSearch, stringifySearch } from '@/lib/search';
import { ThemeProvider } from '@/lib/theme/ThemeProvider';

/**
 * Renders inside theme, query client and router: `await renderScreen(<Page />, '/cohorts?q=a')`. A page
 * with parameters says which: `renderScreen(<Page />, '/cohorts/c-1', '/cohorts/$cohortId')`.
 */
export async function renderScreen(element: ReactNode, at = '/', path?: string) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const root = createRootRoute({ component: () => element });
  const anywhere = createRoute({ getParentRoute: () => root, path: '$' });
  const known = path ? [createRoute({ getParentRoute: () => root, path })] : [];
  const router = createRouter({
    routeTree: root.addChildren([anywhere, ...known]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch,
    stringifySearch,
  });
  await router.load();
  const view = render(
    <ThemeProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>,
  );
  return { ...view, router, queryClient };
}
