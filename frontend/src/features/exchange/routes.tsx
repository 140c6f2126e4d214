import IconArrowsExchange from '@tabler/icons-react/dist/esm/icons/IconArrowsExchange.mjs';
import IconBackpack from '@tabler/icons-react/dist/esm/icons/IconBackpack.mjs';
import IconDoor from '@tabler/icons-react/dist/esm/icons/IconDoor.mjs';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import IconRoute from '@tabler/icons-react/dist/esm/icons/IconRoute.mjs';
import { MEMBERS } from '@/lib/roles';
import { defineRoutes, withWords } from '@/lib/route';

/** A learner has a page of their own for this. */
const WORKS = MEMBERS.filter((role) => role !== 'LEARNER');

export const routes = defineRoutes([
  {
    path: '/exchange',
    load: withWords(['exchange', 'round'], () => import('./round/RoundListPage')),
    asks: 'listExchangeRounds',
    nav: {
      for: WORKS,
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
    asks: 'addExchangeRound',
  },
  {
    path: '/exchange/$roundId',
    load: withWords(
      ['exchange', 'wish', 'internship', 'place', 'plan', 'round', 'task'],
      () => import('./round/RoundPage'),
    ),
    asks: 'getExchangeRound',
  },
  {
    path: '/exchange/$roundId/edit',
    load: withWords('round', () => import('./round/RoundFormPage')),
    asks: 'changeExchangeRound',
  },
  {
    path: '/exchange/$roundId/plans/$planId/print',
    load: withWords('plan', () => import('./plan/PlanPrintPage')),
    asks: 'makePlan',
  },
  {
    path: '/exchange/$roundId/places/new',
    load: withWords(['exchange', 'place'], () => import('./place/PlaceFormPage')),
    asks: 'addHostPlace',
  },
  {
    path: '/exchange/$roundId/places/$placeId',
    load: withWords(['exchange', 'internship', 'place'], () => import('./place/PlacePage')),
    asks: 'getHostPlace',
  },
  {
    path: '/exchange/$roundId/places/$placeId/edit',
    load: withWords(['exchange', 'place'], () => import('./place/PlaceFormPage')),
    asks: 'changeHostPlace',
  },
  {
    path: '/exchange/$roundId/wishes/$learnerId',
    load: withWords(['exchange', 'wish'], () => import('./wish/WishPage')),
    asks: 'giveWish',
  },
  {
    path: '/internships',
    load: withWords(['exchange', 'internship'], () => import('./internship/InternshipListPage')),
    asks: 'listExchangeInternships',
    nav: {
      for: WORKS,
      labelKey: 'exchangeNav:internships',
      icon: IconRoute,
      group: 'work',
      order: 32,
    },
  },
  {
    path: '/internships/$internshipId',
    load: withWords(
      ['exchange', 'agreement', 'reflection', 'internship'],
      () => import('./internship/InternshipPage'),
    ),
    asks: 'getExchangeInternship',
  },
  {
    path: '/internships/$internshipId/agreement',
    load: withWords('agreement', () => import('./agreement/AgreementFormPage')),
    asks: 'addInternshipAgreement',
  },
  {
    path: '/internships/$internshipId/reflection',
    load: withWords(['exchange', 'reflection'], () => import('./reflection/ReflectionPage')),
    asks: 'getReflection',
  },
  {
    path: '/my-exchange',
    load: withWords(
      ['wish', 'internship', 'plan', 'round', 'task'],
      () => import('./round/MyExchangePage'),
    ),
    asks: 'listExchangeInternships',
    nav: {
      for: ['LEARNER'],
      labelKey: 'exchangeNav:mine',
      icon: IconBackpack,
      group: 'work',
      order: 30,
      phone: ['LEARNER'],
    },
  },
  {
    path: '/coaching',
    load: withWords(['internship', 'task'], () => import('./internship/CoachingPage')),
    asks: 'listExchangeInternships',
    nav: {
      for: ['SUPERVISOR'],
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
    asks: 'public',
    bare: true,
  },
  {
    path: '/guests',
    load: withWords(['exchange', 'internship', 'place'], () => import('./place/GuestsPage')),
    asks: 'listHostPlaces',
    nav: {
      for: ['ORGANISATION_ADMIN'],
      labelKey: 'exchangeNav:guests',
      icon: IconDoor,
      group: 'work',
      order: 31,
      phone: ['ORGANISATION_ADMIN'],
    },
  },
]);
