import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import { defineRoutes } from '@/lib/route';

export const routes = defineRoutes([
  {
    path: '/proposals',
    load: () => import('./ProposalListPage'),
    asks: 'listProposals',
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
    asks: 'listProposals',
    nav: {
      for: ['LEARNER', 'SUPERVISOR'],
      labelKey: 'proposalNav:ideas',
      icon: IconBulb,
      group: 'phone',
      order: 50,
      phone: ['LEARNER', 'SUPERVISOR'],
    },
  },
  { path: '/proposals/new', load: () => import('./ProposalFormPage'), asks: 'writeProposal' },
  { path: '/proposals/$proposalId', load: () => import('./ProposalPage'), asks: 'getProposal' },
  {
    path: '/proposals/$proposalId/edit',
    load: () => import('./ProposalFormPage'),
    asks: 'changeProposal',
  },
]);
