import IconAffiliate from '@tabler/icons-react/dist/esm/icons/IconAffiliate.mjs';
import IconHierarchy from '@tabler/icons-react/dist/esm/icons/IconHierarchy.mjs';
import { defineRoutes, withWords, type FeatureRoute } from '@/lib/route';
import { MEMBERS, type Role } from '@/lib/roles';

const ADMIN: Role[] = ['PLATFORM_ADMIN'];
const CHANGE: Role[] = ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR'];
/** A membership is also the affair of the organisation. */
const SIDES: Role[] = [...CHANGE, 'ORGANISATION_ADMIN'];

const membershipForm = withWords('membership', () => import('./parts/MembershipForm'));

/** The form to add a part of a network, and the same to change one. */
const part = (path: string, id: string, load: FeatureRoute['load']): FeatureRoute[] => [
  { path: `/networks/$networkId/${path}/new`, load, roles: CHANGE },
  { path: `/networks/$networkId/${path}/$${id}`, load, roles: CHANGE },
];

export const routes = defineRoutes(
  [
    {
      path: '/networks',
      load: () => import('./NetworkListPage'),
      roles: MEMBERS,
      nav: { labelKey: 'networkNav:networks', icon: IconAffiliate, group: 'network', order: 10 },
    },
    { path: '/networks/new', load: () => import('./NetworkForm'), roles: ADMIN },
    {
      path: '/networks/$networkId',
      load: withWords('membership', () => import('./NetworkPage')),
      roles: MEMBERS,
    },
    { path: '/networks/$networkId/edit', load: () => import('./NetworkForm'), roles: CHANGE },
    {
      path: '/networks/$networkId/memberships/new',
      load: membershipForm,
      roles: CHANGE,
    },
    {
      path: '/networks/$networkId/memberships/unnamed',
      load: withWords('membership', () => import('./parts/UnnamedMemberForm')),
      roles: CHANGE,
    },
    {
      path: '/networks/$networkId/memberships/$membershipId',
      load: membershipForm,
      roles: SIDES,
    },
    {
      path: '/organisations/$organisationId/networks/new',
      load: withWords(['membership', 'organisation'], () => import('./parts/JoinForm')),
      roles: ['ORGANISATION_ADMIN'],
    },
    ...part('phases', 'phaseId', () => import('./parts/PhaseForm')),
    ...part('themes', 'themeId', () => import('./parts/ThemeForm')),
    ...part('projects', 'projectId', () => import('./parts/ProjectForm')),
    ...part('results', 'resultId', () => import('./parts/ResultForm')),
    {
      path: '/networks/$networkId/theme-links/new',
      load: () => import('./parts/ThemeLinkForm'),
      roles: CHANGE,
    },
    {
      path: '/programmes',
      load: () => import('./programme/ProgrammeTreePage'),
      roles: MEMBERS,
      nav: { labelKey: 'networkNav:programmes', icon: IconHierarchy, group: 'network', order: 15 },
    },
    { path: '/programmes/new', load: () => import('./programme/ProgrammeForm'), roles: ADMIN },
    {
      path: '/programmes/$programmeId',
      load: () => import('./programme/ProgrammePage'),
      roles: MEMBERS,
    },
    {
      path: '/programmes/$programmeId/edit',
      load: () => import('./programme/ProgrammeForm'),
      roles: ADMIN,
    },
  ],
  'network',
);
