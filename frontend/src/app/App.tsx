import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { makeQueryClient } from '@/lib/api/query-client';
import { currentPerson, onSession } from '@/lib/api/session';
import { ThemeProvider } from '@/lib/theme/ThemeProvider';
import { announceArrival } from '@/lib/arrival';
import { makeRouter } from './router';

const Notifications = lazy(() =>
  import('@mantine/notifications').then((module) => ({ default: module.Notifications })),
);
const queryClient = makeQueryClient();
const router = makeRouter();

router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) announceArrival();
});

export function App() {
  useEffect(() => {
    let known = currentPerson()?.id;
    return onSession(() => {
      const next = currentPerson()?.id;
      if (next === known) return;
      known = next;
      // What one person read is not for the next one at this screen.
      queryClient.clear();
      void router.invalidate();
    });
  }, []);
  return (
    <ThemeProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Suspense>
          <Notifications position="bottom-center" />
        </Suspense>
      </QueryClientProvider>
    </ThemeProvider>
  );
}
