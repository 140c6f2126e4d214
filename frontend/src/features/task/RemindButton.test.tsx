import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { toast } from '@/components/toast';
import { openSession } from '@/lib/api/session';
import { today } from '@/lib/today';
import { answers } from '@/testing/answers';
import { session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { task } from '@/testing/tasks';
import RemindButton from './RemindButton';

vi.mock('@/components/toast', () => ({ toast: vi.fn() }));

const WAITS = task('HOST_ANSWER', { title: 'Nog geen ja of nee van Het Laar' });
const people = [
  { id: 'p-1', name: 'Kees Smit' },
  { id: 'p-2', name: 'Sam de Wit' },
];
const path = `/networks/n-1/tasks/${WAITS.id}/reminder`;

beforeEach(() => openSession(session('NETWORK_COORDINATOR')));

const remindOf = async (reminder: object) => {
  answers({ [path]: { people, lastSentDate: null, possible: true, ...reminder } });
  await renderScreen(<RemindButton task={WAITS} seen={{ networkId: 'n-1' }} />);
  await userEvent.click(screen.getByRole('button', { name: `Herinner: ${WAITS.title}` }));
};

test('who waits sees who gets it before it is sent, and hears that it was', async () => {
  server.use(
    http.post(`*/api/v1${path}`, () =>
      HttpResponse.json({ people, lastSentDate: today(), possible: false }),
    ),
  );
  await remindOf({});

  expect(await screen.findByText(/krijgen een mail: Kees Smit en Sam de Wit/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Stuur de mail' }));

  await waitFor(() =>
    expect(toast).toHaveBeenCalledWith('De mail gaat naar Kees Smit en Sam de Wit'),
  );
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('where nobody can be mailed there is nothing to send', async () => {
  await remindOf({ people: [], possible: false });

  expect(await screen.findByText(/niemand die we kunnen mailen/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Stuur de mail' })).toBeNull();
});

test('what was asked today cannot be asked again, and what is refused is said', async () => {
  server.use(
    http.post(`*/api/v1${path}`, () =>
      HttpResponse.json({ status: 429, detail: 'Tien op een dag is genoeg.' }, { status: 429 }),
    ),
  );
  await remindOf({});
  await userEvent.click(await screen.findByRole('button', { name: 'Stuur de mail' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Tien op een dag is genoeg.');

  const asked = { ...WAITS, remindedDate: today() };
  await renderScreen(<RemindButton task={asked} seen={{ networkId: 'n-1' }} />);
  expect(screen.getByText('Vandaag al herinnerd')).toBeVisible();
});
