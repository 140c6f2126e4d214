import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { openSession } from '@/lib/api/session';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { PlanOptionsForm } from './PlanOptionsForm';
import type { Plan, Round } from '../data/types';

const round = { id: 'r', name: 'Ronde 4', network: { id: 'n' } } as unknown as Round;
const pin = { learnerId: 'l', hostPlaceId: 'p' };
const last = {
  together: [],
  options: { wanted: ['PLACED', 'PREFERENCES', 'TOPIC', 'BALANCE'], pins: [pin], forbids: [] },
} as unknown as Plan;
const second = {
  id: 's',
  name: 'Ronde 5',
  periodStartDate: '2027-02-01',
  periodEndDate: '2027-02-26',
};
const learner = {
  learner: { id: 'l', name: 'Noor van Dijk' },
  employer: { id: 'e', name: 'Het Laar' },
};
const place = {
  id: 'p',
  status: 'OFFERED',
  plannable: true,
  organisation: { id: 'o', name: 'Amaliazorg' },
  ward: 'De Linde',
  startDate: '2026-11-30',
  endDate: '2026-12-04',
};
const refusal = {
  type: '/problems/invalid-input',
  title: 'Er klopt iets niet',
  status: 400,
  detail: 'Kijk de velden na.',
  violations: [{ field: 'pins[0].hostPlaceId', message: 'De leerling kan niet op deze dagen.' }],
};

beforeEach(() => openSession(session('NETWORK_COORDINATOR')));

test('a coordinator changes what was asked the last time, and sees at a pair why it cannot be', async () => {
  const user = userEvent.setup();
  let sent: unknown;
  server.use(
    http.post('*/api/v1/exchange-rounds/r/plans', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(refusal, { status: 400 });
    }),
    http.get('*/api/v1/exchange-rounds', () => HttpResponse.json(page([round, second]))),
    http.get('*/exchange-rounds/r/wishes', () => HttpResponse.json(page([learner]))),
    http.get('*/exchange-rounds/r/host-places', () => HttpResponse.json(page([place]))),
  );
  await renderScreen(<PlanOptionsForm round={round} last={last} close={() => {}} />);

  expect(await screen.findByText(/Noor van Dijk · Het Laar gaat naar Amaliazorg/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Iedereen een plek/ })).toBeNull();
  expect(screen.getByLabelText('Korte reis')).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Zet Evenveel sturen als ontvangen hoger' }));
  await user.click(screen.getByLabelText('Wensen van leerlingen'));
  await user.click(screen.getByLabelText(/Ronde 5/));
  await user.click(screen.getByRole('button', { name: 'Maak het plan' }));

  await waitFor(() =>
    expect(sent).toEqual({
      wanted: ['PLACED', 'BALANCE', 'TOPIC'],
      pins: [pin],
      forbids: [],
      together: ['s'],
    }),
  );
  expect(await screen.findByText('De leerling kan niet op deze dagen.')).toBeVisible();
});
