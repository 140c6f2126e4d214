import { lazy } from 'react';
import { withWords } from '@/lib/route';

/** For pages of others, few of which ask anybody anything: the first view goes without. */
export const AskFirst = lazy(
  withWords(['security', 'auth'], () =>
    import('./AskFirst').then(({ AskFirst: Asking }) => ({ default: Asking })),
  ),
);
