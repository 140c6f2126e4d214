import { lazy, Suspense, type ComponentProps } from 'react';

const RemindButton = lazy(() => import('./RemindButton'));

/** The button where it is not the first thing that somebody came for. */
export const Remind = (props: ComponentProps<typeof RemindButton>) => (
  <Suspense>
    <RemindButton {...props} />
  </Suspense>
);
