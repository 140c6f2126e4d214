import IconArrowsExchange from '@tabler/icons-react/dist/esm/icons/IconArrowsExchange.mjs';
import IconBackpack from '@tabler/icons-react/dist/esm/icons/IconBackpack.mjs';
import IconDoor from '@tabler/icons-react/dist/esm/icons/IconDoor.mjs';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import IconRoute from '@tabler/icons-react/dist/esm/icons/IconRoute.mjs';
import { MEMBERS, type Role } from '@/lib/roles';
import { defineRoutes, withWords } from '@/lib/route';

const COORDINATES: Role[] = ['PLATFORM_ADMIN', 'NETWORK_COORDINATOR'];
const HOSTS: Role[] = [...COORDINATES, 'ORGANISATION_ADMIN'];
const WORKS: Role[] = [...HOSTS, 'SUPERVISOR', 'TEACHER'];

export const routes = defineRoutes(
  [
    {
      path: '/exchange',
      load: () => import('./RoundListPage'),
      roles: WORKS,
      nav: {
        labelKey: 'exchangeNav:rounds',
        icon: IconArrowsExchange,
        group: 'work',
        order: 30,
        phone: ['NETWORK_COORDINATOR', 'ORGANISATION_ADMIN'],
      },
    },
    { path: '/exchange/new', load: () => import('./RoundFormPage'), roles: COORDINATES },
    { path: '/exchange/$roundId', load: () => import('./RoundPage'), roles: MEMBERS },
    { path: '/exchange/$roundId/edit', load: () => import('./RoundFormPage'), roles: COORDINATES },
    {
      path: '/exchange/$roundId/plans/$planId/print',
      load: () => import('./PlanPrintPage'),
      roles: COORDINATES,
    },
    { path: '/exchange/$roundId/places/new', load: () => import('./PlaceFormPage'), roles: HOSTS },
    {
      path: '/exchange/$roundId/places/$placeId',
      load: () => import('./PlacePage'),
      roles: MEMBERS,
    },
    {
      path: '/exchange/$roundId/places/$placeId/edit',
      load: () => import('./PlaceFormPage'),
      roles: HOSTS,
    },
    {
      path: '/exchange/$roundId/wishes/$learnerId',
      load: () => import('./WishPage'),
      roles: [...COORDINATES, 'SUPERVISOR', 'LEARNER'],
    },
    {
      path: '/internships',
      load: () => import('./InternshipListPage'),
      roles: WORKS,
      nav: { labelKey: 'exchangeNav:internships', icon: IconRoute, group: 'work', order: 32 },
    },
    { path: '/internships/$internshipId', load: () => import('./InternshipPage'), roles: MEMBERS },
    {
      path: '/internships/$internshipId/agreement',
      load: () => import('./AgreementFormPage'),
      roles: [...HOSTS, 'SUPERVISOR', 'LEARNER'],
    },
    {
      path: '/internships/$internshipId/reflection',
      load: () => import('./ReflectionPage'),
      roles: MEMBERS,
    },
    {
      path: '/my-exchange',
      load: () => import('./MyExchangePage'),
      roles: ['LEARNER'],
      nav: {
        labelKey: 'exchangeNav:mine',
        icon: IconBackpack,
        group: 'work',
        order: 30,
        phone: ['LEARNER'],
      },
    },
    {
      path: '/coaching',
      load: () => import('./CoachingPage'),
      roles: ['SUPERVISOR'],
      nav: {
        labelKey: 'exchangeNav:coaching',
        icon: IconMessages,
        group: 'work',
        order: 29,
        phone: ['SUPERVISOR'],
      },
    },
    {
      path: '/answer',
      load: withWords('auth', () => import('./AnswerPage')),
      roles: 'public',
      bare: true,
    },
    {
      path: '/guests',
      load: () => import('./GuestsPage'),
      roles: ['ORGANISATION_ADMIN'],
      nav: {
        labelKey: 'exchangeNav:guests',
        icon: IconDoor,
        group: 'work',
        order: 31,
        phone: ['ORGANISATION_ADMIN'],
      },
    },
  ],
  'exchange',
);
