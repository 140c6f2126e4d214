import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import LearnerStepPage from './LearnerStepPage';

// The reasons come after the learner: two answers, one after the other.
const PATIENT = { timeout: 5000 };

beforeEach(() => {
  openSession(session('NETWORK_COORDINATOR'));
  answers({
    '/learners/l-1': { id: 'l-1', name: 'Noor van der Berg' },
    '/dropout-reasons': [
      { code: 'GUIDANCE', influence: 'INFLUENCEABLE', label: 'Begeleiding paste niet' },
      { code: 'MOVED', influence: 'NOT_INFLUENCEABLE', label: 'Verhuisd' },
    ],
  });
});
const open = () =>
  renderScreen(
    <LearnerStepPage />,
    '/learners/l-1/step/DROPPED_OUT',
    '/learners/$learnerId/step/$to',
  );

test('dropping out is told with its reason, day, destination and whether somebody still learns', async () => {
  const sent = vi.fn();
  server.use(
    http.post('*/api/v1/learners/l-1/transitions', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({ id: 'l-1' });
    }),
  );
  const user = userEvent.setup();
  const { router } = await open();

  await user.click(await screen.findByRole('radio', { name: 'Verhuisd' }, PATIENT));
  await user.type(screen.getByLabelText(/Waar ging de leerling heen/), 'Zeeland');
  await user.click(screen.getByRole('radio', { name: 'Ja' }));
  await user.click(screen.getByRole('button', { name: 'Meld uitval' }));

  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/learners/l-1'));
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({
      to: 'DROPPED_OUT',
      dropoutReason: 'MOVED',
      destination: 'Zeeland',
      stillInTraining: true,
      reason: null,
    }),
  );
});

test('without a reason nothing is sent', async () => {
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Meld uitval' }));

  expect(await screen.findByText('Vul dit in.')).toBeVisible();
});
