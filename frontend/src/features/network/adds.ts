import { lazy } from 'react';
import type { Additions } from '@/lib/additions';
import { withWords } from '@/lib/route';

export const adds: Additions = {
  organisation: { Card: lazy(withWords('membership', () => import('./parts/NetworksOf'))) },
  organisationAsks: {
    Card: lazy(withWords('membership', () => import('./parts/OrganisationQuestions'))),
  },
};
