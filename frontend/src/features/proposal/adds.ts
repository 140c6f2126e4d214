import { lazy } from 'react';
import type { Additions } from '@/lib/additions';
import { withWords } from '@/lib/route';

export const adds: Additions = {
  reflection: { Card: lazy(withWords('proposal', () => import('./FromReflection'))) },
};
