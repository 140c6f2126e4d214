import { lazy } from 'react';
import { withWords } from '@/lib/route';

/** Few people have an offer at any moment: the first view goes without. */
export const RolesAtHome = lazy(withWords('roles', () => import('./RolesAtHome')));
