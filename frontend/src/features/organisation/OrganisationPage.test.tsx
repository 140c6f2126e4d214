import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import OrganisationPage from './OrganisationPage';

const member = (id: string, name: string | null, validTo: string | null = null) => ({
  id,
  organisation: name ? { id: `o-${id}`, name } : null,
  validFrom: null,
  validTo,
  dateNote: null,
});

test('a collective counts its members of today, also those whom the source does not name', async () => {
  openSession(session('LEARNER'));
  answers({
    '/organisations/o-1': {
      id: 'o-1',
      name: 'Volwaardig Kleinschalig',
      kind: 'COLLECTIVE',
      description: null,
      website: null,
      sourceUrl: null,
      sample: false,
    },
    '/organisations/o-1/locations': page([]),
    '/organisations/o-1/collective-members': page([
      member('1', 'De Kleine Hoeve'),
      member('2', null),
      member('3', null, '2019-12-31'),
    ]),
    '/memberships': page([]),
  });
  await renderScreen(<OrganisationPage />, '/organisations/o-1', '/organisations/$organisationId');

  expect(await screen.findByText(/^2 leden op /)).toBeVisible();
  expect(screen.getAllByText('Niet genoemd in de bron')).toHaveLength(2);
  expect(screen.getByText('Eerder of later lid')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Wijzig organisatie' })).toBeNull();
});

const question = {
  id: 'm-1',
  network: { id: 'n-2', name: 'Oldermeer Leert' },
  organisation: { id: 'o-1', name: 'Het Laar' },
  organisationKind: 'CARE_PROVIDER',
  role: 'PARTNER',
  validFrom: '2027-01-01',
  validTo: null,
  leaveReason: null,
  dateNote: null,
  status: 'PROPOSED',
  proposedBy: 'NETWORK',
  proposedAt: '2026-11-20T09:00:00Z',
  decidedBy: null,
  decidedAt: null,
  declineReason: null,
  steps: ['ACCEPTED', 'DECLINED'],
};

test('who is a member already reads as what it is asked, and that the rest stays', async () => {
  openSession(session('ORGANISATION_ADMIN'));
  const partner = { ...question, id: 'm-2', status: 'ACCEPTED', validFrom: null, validTo: null };
  answers({
    '/organisations/o-1': { id: 'o-1', name: 'Het Laar', kind: 'CARE_PROVIDER' },
    '/organisations/o-1/locations': page([]),
    '/memberships': page([
      { ...question, role: 'COACH' },
      { ...partner, role: 'PARTNER' },
    ]),
  });
  await renderScreen(<OrganisationPage />, '/organisations/o-1', '/organisations/$organisationId');

  const asked = await screen.findByText(/of jullie meedoen als coach\./);
  expect(asked).toHaveTextContent('Het Laar is ook lid als partner: dat blijft zo.');
  expect(asked).not.toHaveTextContent('ziet niemand');
});

test('who is asked reads what it means and says yes, or no with a reason', async () => {
  openSession(session('ORGANISATION_ADMIN'));
  answers({
    '/organisations/o-1': {
      id: 'o-1',
      name: 'Het Laar',
      kind: 'CARE_PROVIDER',
      description: null,
      website: null,
      sourceUrl: null,
      sample: false,
    },
    '/organisations/o-1/locations': page([]),
    '/memberships': page([question]),
  });
  const sent = vi.fn();
  server.use(
    http.post('*/api/v1/networks/n-2/memberships/m-1/transitions', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({ ...question, status: 'DECLINED' });
    }),
  );
  await renderScreen(<OrganisationPage />, '/organisations/o-1', '/organisations/$organisationId');

  expect(await screen.findByText(/ziet niemand van het netwerk iets van Het Laar/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ja, we doen mee' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Nee' }));
  await userEvent.type(await screen.findByLabelText('Waarom?'), 'Geen tijd');
  await userEvent.click(screen.getByRole('button', { name: 'Zeg nee' }));

  await waitFor(() =>
    expect(sent).toHaveBeenCalledWith({ to: 'DECLINED', reason: 'Geen tijd', validTo: null }),
  );
});
