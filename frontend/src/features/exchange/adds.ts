import { lazy } from 'react';
import type { Additions } from '@/lib/additions';
import { withWords } from '@/lib/route';

export const adds: Additions = {
  learner: { Card: lazy(withWords('internship', () => import('./internship/ElsewhereHours'))) },
};
