import IconApi from '@tabler/icons-react/dist/esm/icons/IconApi.mjs';
import IconUserCircle from '@tabler/icons-react/dist/esm/icons/IconUserCircle.mjs';
import { defineRoutes, withWords, type FeatureRoute } from '@/lib/route';

const page = (load: FeatureRoute['load']) => withWords('people', load);

export const routes = defineRoutes([
  {
    path: '/people',
    load: page(() => import('./PeopleListPage')),
    asks: 'searchPeople',
    nav: { labelKey: 'peopleNav:people', icon: IconUserCircle, group: 'network', order: 30 },
  },
  { path: '/people/new', load: page(() => import('./PersonForm')), asks: 'addPerson' },
  {
    path: '/people/invite',
    load: page(() => import('./invitations/InvitePage')),
    asks: 'invitePerson',
  },
  {
    path: '/people/invite-many',
    load: page(() => import('./invitations/InviteManyPage')),
    asks: 'invitePerson',
  },
  { path: '/people/$personId', load: page(() => import('./PersonPage')), asks: 'getPerson' },
  {
    path: '/people/$personId/edit',
    load: page(() => import('./PersonForm')),
    asks: 'changePerson',
  },
  {
    path: '/people/$personId/grants/new',
    load: page(() => import('./grants/GrantNewPage')),
    asks: 'giveRole',
  },
  {
    path: '/people/$personId/grants/$grantId',
    load: page(() => import('./grants/GrantDatesPage')),
    asks: 'changeRoleGrant',
  },
  {
    path: '/people/$personId/affiliations/new',
    load: page(() => import('./AffiliationForm')),
    asks: 'addAffiliation',
  },
  {
    path: '/people/$personId/affiliations/$affiliationId',
    load: page(() => import('./AffiliationForm')),
    asks: 'changeAffiliation',
  },
  {
    path: '/invitations',
    load: page(() => import('./invitations/InvitationListPage')),
    asks: 'listInvitations',
  },
  {
    path: '/organisations/$organisationId/access-policy',
    load: page(() => import('./AccessPolicyPage')),
    asks: 'changeAccessPolicy',
  },
  {
    path: '/api-clients',
    load: page(() => import('./clients/ClientListPage')),
    asks: 'listApiClients',
    nav: { labelKey: 'peopleNav:clients', icon: IconApi, group: 'manage', order: 40 },
  },
  {
    path: '/api-clients/new',
    load: page(() => import('./clients/ClientForm')),
    asks: 'addApiClient',
  },
  {
    path: '/api-clients/$clientId',
    load: page(() => import('./clients/ClientPage')),
    asks: 'getApiClient',
  },
  {
    path: '/api-clients/$clientId/edit',
    load: page(() => import('./clients/ClientForm')),
    asks: 'changeApiClient',
  },
]);
