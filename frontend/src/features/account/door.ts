import { lazy } from 'react';

/** The frame of a page before somebody is inside, for other features; brings the words of `auth` along. */
export const Door = lazy(() => import('./Door').then((file) => ({ default: file.Door })));
export const DeadLink = lazy(() =>
  import('./auth/DeadLink').then((file) => ({ default: file.DeadLink })),
);
