import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs';
import { defineRoutes } from '@/lib/route';

export const routes = defineRoutes(
  [
    {
      path: '/organisations',
      load: () => import('./OrganisationListPage'),
      asks: 'listOrganisations',
      nav: {
        labelKey: 'organisationNav:organisations',
        icon: IconBuilding,
        group: 'network',
        order: 20,
      },
    },
    {
      path: '/organisations/new',
      load: () => import('./OrganisationForm'),
      asks: 'addOrganisation',
    },
    {
      path: '/organisations/$organisationId',
      load: () => import('./OrganisationPage'),
      asks: 'getOrganisation',
    },
    {
      path: '/organisations/$organisationId/edit',
      load: () => import('./OrganisationForm'),
      asks: 'changeOrganisation',
    },
    {
      path: '/organisations/$organisationId/locations/new',
      load: () => import('./LocationForm'),
      asks: 'addLocation',
    },
    {
      path: '/organisations/$organisationId/locations/$locationId',
      load: () => import('./LocationForm'),
      asks: 'changeLocation',
    },
    {
      path: '/organisations/$organisationId/members/new',
      load: () => import('./CollectiveMemberForm'),
      asks: 'addCollectiveMember',
    },
    {
      path: '/organisations/$organisationId/members/$memberId',
      load: () => import('./CollectiveMemberForm'),
      asks: 'changeCollectiveMember',
    },
  ],
  'organisation',
);
