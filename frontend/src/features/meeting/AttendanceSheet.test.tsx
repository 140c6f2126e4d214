import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { openSession } from '@/lib/api/session';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { AttendanceSheet } from './AttendanceSheet';
import type { Meeting } from './api';

const meeting = { id: 'm-1', meetingDate: '2026-01-10', status: 'PLANNED' } as Meeting;
const row = (id: string, name: string, status: string, steps: string[]) => ({
  id,
  person: { id, name },
  organisation: null,
  status,
  steps,
});

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
