import { lazy, Suspense } from 'react';
import { withWords } from '@/lib/route';
import type { Props } from './OthersAsked';

const OthersAsked = lazy(withWords('task', () => import('./OthersAsked')));

/** A part of any page: what others are still asked about its thing. Comes with its own words. */
export function WaitsForOthers(props: Props) {
  return (
    <Suspense>
      <OthersAsked {...props} />
    </Suspense>
  );
}
