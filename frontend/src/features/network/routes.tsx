import IconAffiliate from '@tabler/icons-react/dist/esm/icons/IconAffiliate.mjs';
import IconHierarchy from '@tabler/icons-react/dist/esm/icons/IconHierarchy.mjs';
import { defineRoutes, withWords, type FeatureRoute, type OperationId } from '@/lib/route';
import { MEMBERS } from '@/lib/roles';

const membershipForm = withWords('membership', () => import('./parts/MembershipForm'));

/** The form to add a part of a network, and the same to change one. */
const part = (
  path: string,
  id: string,
  [adds, changes]: readonly [OperationId, OperationId],
  load: FeatureRoute['load'],
): FeatureRoute[] => [
  { path: `/networks/$networkId/${path}/new`, load, asks: adds },
  { path: `/networks/$networkId/${path}/$${id}`, load, asks: changes },
];

export const routes = defineRoutes(
  [
    {
      path: '/networks',
      load: () => import('./NetworkListPage'),
      asks: 'listNetworks',
      nav: {
        for: MEMBERS,
        labelKey: 'networkNav:networks',
        icon: IconAffiliate,
        group: 'network',
        order: 10,
      },
    },
    { path: '/networks/new', load: () => import('./NetworkForm'), asks: 'addNetwork' },
    {
      path: '/networks/$networkId',
      load: withWords('membership', () => import('./NetworkPage')),
      asks: 'getNetwork',
    },
    {
      path: '/networks/$networkId/edit',
      load: () => import('./NetworkForm'),
      asks: 'changeNetwork',
    },
    {
      path: '/networks/$networkId/memberships/new',
      load: membershipForm,
      asks: 'addMembership',
    },
    {
      path: '/networks/$networkId/memberships/unnamed',
      load: withWords('membership', () => import('./parts/UnnamedMemberForm')),
      asks: 'addMembership',
    },
    {
      path: '/networks/$networkId/memberships/$membershipId',
      load: membershipForm,
      asks: 'changeMembership',
    },
    {
      path: '/organisations/$organisationId/networks/new',
      load: withWords(['membership', 'organisation'], () => import('./parts/JoinForm')),
      asks: 'addMembership',
    },
    ...part('phases', 'phaseId', ['addPhase', 'changePhase'], () => import('./parts/PhaseForm')),
    ...part('themes', 'themeId', ['addTheme', 'changeTheme'], () => import('./parts/ThemeForm')),
    ...part(
      'projects',
      'projectId',
      ['addProject', 'changeProject'],
      () => import('./parts/ProjectForm'),
    ),
    ...part(
      'results',
      'resultId',
      ['addResult', 'changeResult'],
      () => import('./parts/ResultForm'),
    ),
    {
      path: '/networks/$networkId/theme-links/new',
      load: () => import('./parts/ThemeLinkForm'),
      asks: 'addThemeLink',
    },
    {
      path: '/programmes',
      load: () => import('./programme/ProgrammeTreePage'),
      asks: 'listProgrammes',
      nav: { labelKey: 'networkNav:programmes', icon: IconHierarchy, group: 'network', order: 15 },
    },
    {
      path: '/programmes/new',
      load: () => import('./programme/ProgrammeForm'),
      asks: 'addProgramme',
    },
    {
      path: '/programmes/$programmeId',
      load: () => import('./programme/ProgrammePage'),
      asks: 'getProgramme',
    },
    {
      path: '/programmes/$programmeId/edit',
      load: () => import('./programme/ProgrammeForm'),
      asks: 'changeProgramme',
    },
  ],
  'network',
);
