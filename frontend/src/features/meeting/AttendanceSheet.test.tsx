import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { openSession } from '@/lib/api/session';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { AttendanceSheet } from './AttendanceSheet';
import type { Meeting } from './api';

const meeting = {
  id: 'm-1',
  meetingDate: '2026-01-10',
  status: 'PLANNED',
  may: ['INVITE'],
  cohort: { id: 'c-1', name: 'Verzorgende B' },
  network: { id: 'n-1', name: 'Oldermeer Leert' },
} as unknown as Meeting;
const row = (id: string, name: string, status: string, steps: string[]) => ({
  id,
  person: { id, name },
  organisation: null,
  status,
  steps,
});

beforeEach(() =>
  server.use(
    http.post('*/api/v1/people/_search', () =>
      HttpResponse.json(page([{ id: 'p-3', name: 'Noor Smit' }])),
    ),
  ),
);

test('who was there is one tap, and the count follows', async () => {
  openSession(session('NETWORK_COORDINATOR'));
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/meetings/m-1/registrations', () =>
      HttpResponse.json(
        page([
          row('r-1', 'Eva', 'REGISTERED', ['CANCELLED', 'ATTENDED', 'NO_SHOW']),
          row('r-2', 'Sami', 'INVITED', ['REGISTERED', 'DECLINED']),
        ]),
      ),
    ),
    http.post('*/api/v1/meetings/m-1/registrations/r-1/transitions', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(row('r-1', 'Eva', 'ATTENDED', ['REGISTERED', 'NO_SHOW']));
    }),
  );
  await renderScreen(<AttendanceSheet meeting={meeting} />);
  const eva = await screen.findByRole('group', { name: 'Eva' });
  expect(screen.queryByRole('group', { name: 'Sami' })).not.toBeInTheDocument();

  await userEvent.click(within(eva).getByRole('button', { name: 'Was er' }));

  expect(await screen.findByText('1 van 1 ingevuld')).toBeVisible();
  expect(within(eva).getByRole('button', { name: 'Was er' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(sent).toEqual([{ to: 'ATTENDED' }]);
});

test('before it begins it says who is expected, asks nothing of who was there, and invites', async () => {
  openSession(session('NETWORK_COORDINATOR'));
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/meetings/m-1/registrations', () =>
      HttpResponse.json(
        page([
          row('r-1', 'Eva', 'REGISTERED', ['CANCELLED']),
          row('r-2', 'Sami', 'INVITED', ['REGISTERED', 'DECLINED']),
        ]),
      ),
    ),
    http.post('*/api/v1/meetings/m-1/registrations', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(row('r-3', 'Noor Smit', 'INVITED', []), { status: 201 });
    }),
  );
  await renderScreen(<AttendanceSheet meeting={{ ...meeting, meetingDate: '2999-01-10' }} />);

  expect(await screen.findByText('1 komt')).toBeVisible();
  expect(screen.getByText(/Voor de leerlingen van Verzorgende B\. 1 is gevraagd/)).toBeVisible();
  expect(screen.queryByText(/ingevuld/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('combobox', { name: 'Wie vraag je erbij?' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Noor Smit', hidden: true }));
  await userEvent.click(screen.getByRole('button', { name: 'Nodig uit' }));

  await vi.waitFor(() => expect(sent).toEqual([{ personId: 'p-3' }]));
});
