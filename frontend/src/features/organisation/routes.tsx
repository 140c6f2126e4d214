import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs';
import { defineRoutes } from '@/lib/route';
import { MEMBERS, type Role } from '@/lib/roles';

const ADD: Role[] = ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR'];
const CHANGE: Role[] = ['PLATFORM_ADMIN', 'ORGANISATION_ADMIN'];
const PARTS: Role[] = [...ADD, 'ORGANISATION_ADMIN'];

export const routes = defineRoutes(
  [
    {
      path: '/organisations',
      load: () => import('./OrganisationListPage'),
      roles: MEMBERS,
      nav: {
        labelKey: 'organisationNav:organisations',
        icon: IconBuilding,
        group: 'network',
        order: 20,
      },
    },
    { path: '/organisations/new', load: () => import('./OrganisationForm'), roles: ADD },
    {
      path: '/organisations/$organisationId',
      load: () => import('./OrganisationPage'),
      roles: MEMBERS,
    },
    {
      path: '/organisations/$organisationId/edit',
      load: () => import('./OrganisationForm'),
      roles: CHANGE,
    },
    {
      path: '/organisations/$organisationId/locations/new',
      load: () => import('./LocationForm'),
      roles: PARTS,
    },
    {
      path: '/organisations/$organisationId/locations/$locationId',
      load: () => import('./LocationForm'),
      roles: CHANGE,
    },
    {
      path: '/organisations/$organisationId/members/new',
      load: () => import('./CollectiveMemberForm'),
      roles: PARTS,
    },
    {
      path: '/organisations/$organisationId/members/$memberId',
      load: () => import('./CollectiveMemberForm'),
      roles: CHANGE,
    },
  ],
  'organisation',
);
