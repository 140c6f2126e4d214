import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import i18next from 'i18next';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { makeQueryClient } from '@/lib/api/query-client';
import { currentPerson, onSession, sessionWaits } from '@/lib/api/session';
import { chooseLanguage } from '@/lib/i18n/i18n';
import { ThemeProvider } from '@/lib/theme/ThemeProvider';
import { announceArrival } from '@/lib/arrival';
import { Away } from './pages';
import { makeRouter } from './router';

const Notifications = lazy(() =>
  import('@mantine/notifications').then((module) => ({ default: module.Notifications })),
);
const queryClient = makeQueryClient();
const router = makeRouter();

router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) announceArrival();
});

/** In the language of who is signed in, also at a screen that spoke another one before. */
function speak() {
  const language = currentPerson()?.preferredLanguage;
  if (language && language !== i18next.language) void chooseLanguage(language);
}

export function App() {
  useEffect(() => {
    let known = currentPerson()?.id;
    speak();
    return onSession(() => {
      speak();
      const next = currentPerson()?.id;
      if (next === known) return;
      known = next;
      // What one person read is not for the next one at this screen.
      queryClient.clear();
      void router.invalidate();
    });
  }, []);
  const away = useSyncExternalStore(onSession, sessionWaits);
  return (
    <ThemeProvider>
      <QueryClientProvider client={queryClient}>
        {away ? <Away /> : <RouterProvider router={router} />}
        <Suspense>
          <Notifications position="bottom-center" />
        </Suspense>
      </QueryClientProvider>
    </ThemeProvider>
  );
}
