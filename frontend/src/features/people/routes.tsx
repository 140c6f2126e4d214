import IconApi from '@tabler/icons-react/dist/esm/icons/IconApi.mjs';
import IconUserCircle from '@tabler/icons-react/dist/esm/icons/IconUserCircle.mjs';
import { defineRoutes, withWords, type FeatureRoute } from '@/lib/route';
import type { Role } from '@/lib/roles';

const MANAGE: Role[] = ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR', 'ORGANISATION_ADMIN'];
const SEE: Role[] = [...MANAGE, 'SUPERVISOR', 'TEACHER'];

const page = (load: FeatureRoute['load']) => withWords('people', load);

export const routes = defineRoutes([
  {
    path: '/people',
    load: page(() => import('./PeopleListPage')),
    roles: SEE,
    nav: { labelKey: 'peopleNav:people', icon: IconUserCircle, group: 'network', order: 30 },
  },
  { path: '/people/new', load: page(() => import('./PersonForm')), roles: MANAGE },
  { path: '/people/invite', load: page(() => import('./invitations/InvitePage')), roles: MANAGE },
  {
    path: '/people/invite-many',
    load: page(() => import('./invitations/InviteManyPage')),
    roles: MANAGE,
  },
  { path: '/people/$personId', load: page(() => import('./PersonPage')), roles: MANAGE },
  { path: '/people/$personId/edit', load: page(() => import('./PersonForm')), roles: MANAGE },
  {
    path: '/people/$personId/grants/new',
    load: page(() => import('./grants/GrantNewPage')),
    roles: MANAGE,
  },
  {
    path: '/people/$personId/grants/$grantId',
    load: page(() => import('./grants/GrantDatesPage')),
    roles: MANAGE,
  },
  {
    path: '/people/$personId/affiliations/new',
    load: page(() => import('./AffiliationForm')),
    roles: MANAGE,
  },
  {
    path: '/people/$personId/affiliations/$affiliationId',
    load: page(() => import('./AffiliationForm')),
    roles: MANAGE,
  },
  {
    path: '/invitations',
    load: page(() => import('./invitations/InvitationListPage')),
    roles: MANAGE,
  },
  {
    path: '/organisations/$organisationId/access-policy',
    load: page(() => import('./AccessPolicyPage')),
    roles: ['PLATFORM_ADMIN', 'ORGANISATION_ADMIN'],
  },
  {
    path: '/api-clients',
    load: page(() => import('./clients/ClientListPage')),
    roles: MANAGE,
    nav: { labelKey: 'peopleNav:clients', icon: IconApi, group: 'manage', order: 40 },
  },
  { path: '/api-clients/new', load: page(() => import('./clients/ClientForm')), roles: MANAGE },
  {
    path: '/api-clients/$clientId',
    load: page(() => import('./clients/ClientPage')),
    roles: MANAGE,
  },
  {
    path: '/api-clients/$clientId/edit',
    load: page(() => import('./clients/ClientForm')),
    roles: MANAGE,
  },
]);
