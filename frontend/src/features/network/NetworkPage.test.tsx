import { screen, within } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import type { Network } from './api';
import NetworkPage from './NetworkPage';
import type { Membership } from './parts/memberships';

const network: Network = {
  id: 'n-1',
  name: 'MBO-ZIN',
  fullName: 'MBO Zorg Innovatie Netwerk',
  kind: 'LEARNING_NETWORK',
  region: 'Midden-Brabant',
  sectors: ['ELDERLY_CARE'],
  description: null,
  programme: null,
  currentPhase: null,
  startDate: '2018-01-01',
  startPrecision: 'YEAR',
  endDate: '2021-12-31',
  endPrecision: 'YEAR',
  endReason: null,
  sourceUrl: 'https://www.example.nl/mbo-zin',
  sample: true,
};
const member = (id: string, name: string | null, validTo: string | null = null): Membership => ({
  id,
  network: { id: 'n-1', name: 'MBO-ZIN' },
  organisation: name ? { id: `o-${id}`, name } : null,
  organisationKind: name ? 'CARE_PROVIDER' : null,
  role: 'PARTNER',
  validFrom: '2018-01-01',
  validTo,
  leaveReason: null,
  dateNote: null,
  status: 'ACCEPTED',
  proposedBy: null,
  proposedAt: null,
  decidedBy: null,
  decidedAt: null,
  declineReason: null,
  steps: [],
  removable: false,
});
const asked: Membership = {
  ...member('4', 'Maria Oord'),
  status: 'PROPOSED',
  proposedBy: 'NETWORK',
  proposedAt: '2021-06-01T09:00:00Z',
  steps: ['DECLINED'],
};
const refused: Membership = {
  ...member('5', 'Sint Jozef'),
  status: 'DECLINED',
  proposedBy: 'NETWORK',
  proposedAt: '2021-06-01T09:00:00Z',
  decidedBy: 'ORGANISATION',
  decidedAt: '2021-06-03T09:00:00Z',
  declineReason: 'Geen tijd',
};

beforeEach(() => {
  const nothing = page([]);
  answers({
    '/networks/n-1': network,
    '/networks/n-1/figures': {
      asOfDate: '2021-12-31',
      peopleAsOfDate: '2021-12-31',
      learnersAsOfDate: null,
      onSiteParticipationsAsOfDate: null,
      onlineParticipationsAsOfDate: null,
      blendedParticipationsAsOfDate: null,
      careProviders: 1,
      unnamedMembers: 1,
    },
    '/networks/n-1/memberships': page([
      member('1', 'Het Laar'),
      member('2', null),
      member('3', 'Amaliazorg', '2019-12-31'),
    ]),
    '/networks/n-1/phases': nothing,
    '/networks/n-1/themes': nothing,
    '/networks/n-1/theme-links': nothing,
    '/networks/n-1/projects': nothing,
    '/networks/n-1/results': nothing,
  });
});
const open = (at = '/networks/n-1') => renderScreen(<NetworkPage />, at, '/networks/$networkId');

test('a network that ended is shown as it was on its last day', async () => {
  openSession(session('LEARNER'));
  await open();

  expect(await screen.findByText('Leernetwerk · Midden-Brabant · 2018 – 2021')).toBeVisible();
  expect(screen.getByLabelText('Peildatum')).toHaveValue('2021-12-31');
  expect(
    await screen.findByText(/2 leden op 31 december 2021, waarvan 1 niet genoemd in de bron/),
  ).toBeVisible();
  const members = within(await screen.findByRole('list', { name: 'Leden' }));
  expect(members.getByText('Niet genoemd in de bron')).toBeVisible();
  expect(members.queryByText('Amaliazorg')).toBeNull();
});

test('another day has other members', async () => {
  openSession(session('LEARNER'));
  await open('/networks/n-1?asOf=2019-06-01');

  const members = within(await screen.findByRole('list', { name: 'Leden' }));
  expect(members.getByText('Amaliazorg')).toBeVisible();
});

test('what ended before it began was no member on that day', async () => {
  answers({
    '/networks/n-1/memberships': page([
      member('1', 'Het Laar'),
      {
        ...member('6', 'Zwanenhoek', '2021-12-31'),
        validFrom: '2021-12-31',
        status: 'ENDED',
        decidedAt: '2021-11-01T09:00:00Z',
      },
    ]),
  });
  openSession(session('LEARNER'));
  await open();

  expect(await screen.findByText(/1 lid op 31 december 2021/)).toBeVisible();
  const over = within(screen.getByRole('list', { name: 'Eerder of later lid' }));
  expect(over.getByText('Zwanenhoek')).toBeVisible();
});

test('a day that is none is the usual day', async () => {
  openSession(session('LEARNER'));
  await open('/networks/n-1?asOf=2026-99-99');

  expect(await screen.findByLabelText('Peildatum')).toHaveValue('2021-12-31');
});

test('only who may change it sees how to', async () => {
  answers({ '/networks/n-1': { ...network, endDate: null, endPrecision: null } });
  openSession(session('LEARNER'));
  const { unmount } = await open();
  await screen.findByText('Het Laar');
  expect(screen.queryByText('Vraag een organisatie')).toBeNull();
  unmount();

  openSession(session('NETWORK_COORDINATOR'));
  await open();
  expect(await screen.findByRole('link', { name: 'Vraag een organisatie' })).toHaveAttribute(
    'href',
    '/networks/n-1/memberships/new',
  );
});

test('what ended takes nothing new', async () => {
  openSession(session('NETWORK_COORDINATOR'));
  await open();

  expect(await screen.findByText('Het Laar')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Wijzig netwerk' })).toBeVisible();
  expect(screen.queryByRole('link', { name: /^(Vraag een|Voeg)/ })).toBeNull();
});

test('who is asked is no member, and its no is told with the reason', async () => {
  answers({
    '/networks/n-1/memberships': page([member('1', 'Het Laar'), asked, refused]),
  });
  openSession(session('NETWORK_COORDINATOR'));
  await open();

  expect(await screen.findByText(/1 lid op 31 december 2021/)).toBeVisible();
  const waiting = within(screen.getByRole('list', { name: 'Gevraagd' }));
  expect(
    waiting.getByText(/Gevraagd op 1 juni 2021. Maria Oord heeft nog niet geantwoord/),
  ).toBeVisible();
  expect(waiting.getByRole('button', { name: 'Trek in' })).toBeVisible();
  expect(waiting.queryByRole('button', { name: /Ja/ })).toBeNull();
  const not = within(screen.getByRole('list', { name: 'Niet doorgegaan' }));
  expect(not.getByText('Nee gezegd op 3 juni 2021: Geen tijd')).toBeVisible();
});

test('who is asked reads the question first, as what it is', async () => {
  const question = {
    ...asked,
    organisation: { id: 'o-1', name: 'Het Laar' },
    steps: ['ACCEPTED', 'DECLINED'] as Membership['steps'],
  };
  answers({
    '/networks/n-1/memberships': page([
      member('1', 'Het Laar'),
      { ...question, role: 'COACH', validFrom: '2027-01-01' },
    ]),
  });
  openSession(session('ORGANISATION_ADMIN'));
  await open();

  const first = await screen.findByRole('heading', { name: 'Doen jullie mee met MBO-ZIN?' });
  expect(screen.getAllByRole('heading', { level: 2 })[0]).toBe(first);
  expect(
    screen.getByText(/^MBO-ZIN vraagt sinds 1 juni 2021 of jullie meedoen als coach\./),
  ).toHaveTextContent('Het gaat om een lidmaatschap vanaf 1 januari 2027.');
  expect(screen.getByRole('button', { name: 'Ja, we doen mee' })).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Gevraagd' })).toBeNull();
});

test('who answers for an organisation that has nobody is told for whom', async () => {
  const question = {
    ...asked,
    organisation: { id: 'o-9', name: 'Siza' },
    steps: ['ACCEPTED', 'DECLINED'] as Membership['steps'],
  };
  answers({ '/networks/n-1/memberships': page([question]) });
  openSession(session('PLATFORM_ADMIN'));
  await open();

  await screen.findByRole('heading', { name: 'Doet Siza mee met MBO-ZIN?' });
  expect(screen.getByText(/nog niemand die kan antwoorden: jij antwoordt/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ja, namens Siza' })).toBeVisible();
});
