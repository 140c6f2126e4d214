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

export const routes = defineRoutes([
  {
    path: '/exchange',
    load: withWords(['exchange', 'round'], () => import('./round/RoundListPage')),
    roles: WORKS,
    nav: {
      labelKey: 'exchangeNav:rounds',
      icon: IconArrowsExchange,
      group: 'work',
      order: 30,
      phone: ['NETWORK_COORDINATOR', 'ORGANISATION_ADMIN'],
    },
  },
  {
    path: '/exchange/new',
    load: withWords('round', () => import('./round/RoundFormPage')),
    roles: COORDINATES,
  },
  {
    path: '/exchange/$roundId',
    load: withWords(
      ['exchange', 'wish', 'internship', 'place', 'plan', 'round'],
      () => import('./round/RoundPage'),
    ),
    roles: MEMBERS,
  },
  {
    path: '/exchange/$roundId/edit',
    load: withWords('round', () => import('./round/RoundFormPage')),
    roles: COORDINATES,
  },
  {
    path: '/exchange/$roundId/plans/$planId/print',
    load: withWords('plan', () => import('./plan/PlanPrintPage')),
    roles: COORDINATES,
  },
  {
    path: '/exchange/$roundId/places/new',
    load: withWords(['exchange', 'place'], () => import('./place/PlaceFormPage')),
    roles: HOSTS,
  },
  {
    path: '/exchange/$roundId/places/$placeId',
    load: withWords(['exchange', 'internship', 'place'], () => import('./place/PlacePage')),
    roles: MEMBERS,
  },
  {
    path: '/exchange/$roundId/places/$placeId/edit',
    load: withWords(['exchange', 'place'], () => import('./place/PlaceFormPage')),
    roles: HOSTS,
  },
  {
    path: '/exchange/$roundId/wishes/$learnerId',
    load: withWords(['exchange', 'wish'], () => import('./wish/WishPage')),
    roles: [...COORDINATES, 'SUPERVISOR', 'LEARNER'],
  },
  {
    path: '/internships',
    load: withWords(['exchange', 'internship'], () => import('./internship/InternshipListPage')),
    roles: WORKS,
    nav: { labelKey: 'exchangeNav:internships', icon: IconRoute, group: 'work', order: 32 },
  },
  {
    path: '/internships/$internshipId',
    load: withWords(
      ['exchange', 'agreement', 'reflection', 'internship'],
      () => import('./internship/InternshipPage'),
    ),
    roles: MEMBERS,
  },
  {
    path: '/internships/$internshipId/agreement',
    load: withWords('agreement', () => import('./agreement/AgreementFormPage')),
    roles: [...HOSTS, 'SUPERVISOR', 'LEARNER'],
  },
  {
    path: '/internships/$internshipId/reflection',
    load: withWords(['exchange', 'reflection'], () => import('./reflection/ReflectionPage')),
    roles: MEMBERS,
  },
  {
    path: '/my-exchange',
    load: withWords(
      ['wish', 'internship', 'plan', 'round'],
      () => import('./round/MyExchangePage'),
    ),
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
    load: withWords('internship', () => import('./internship/CoachingPage')),
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
    load: withWords(['answer', 'auth'], () => import('./answer/AnswerPage')),
    roles: 'public',
    bare: true,
  },
  {
    path: '/guests',
    load: withWords(['exchange', 'internship', 'place'], () => import('./place/GuestsPage')),
    roles: ['ORGANISATION_ADMIN'],
    nav: {
      labelKey: 'exchangeNav:guests',
      icon: IconDoor,
      group: 'work',
      order: 31,
      phone: ['ORGANISATION_ADMIN'],
    },
  },
]);
