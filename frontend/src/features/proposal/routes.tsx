import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import { MEMBERS } from '@/lib/roles';
import { defineRoutes } from '@/lib/route';

export const routes = defineRoutes([
  {
    path: '/proposals',
    load: () => import('./ProposalListPage'),
    roles: MEMBERS,
    nav: {
      labelKey: 'proposalNav:proposals',
      icon: IconBulb,
      group: 'work',
      order: 50,
    },
  },
  {
    path: '/ideas',
    load: () => import('./ProposalListPage'),
    roles: ['LEARNER', 'SUPERVISOR'],
    nav: {
      labelKey: 'proposalNav:ideas',
      icon: IconBulb,
      group: 'phone',
      order: 50,
      phone: ['LEARNER', 'SUPERVISOR'],
    },
  },
  { path: '/proposals/new', load: () => import('./ProposalFormPage'), roles: MEMBERS },
  { path: '/proposals/$proposalId', load: () => import('./ProposalPage'), roles: MEMBERS },
  { path: '/proposals/$proposalId/edit', load: () => import('./ProposalFormPage'), roles: MEMBERS },
]);
