import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import SecurityPage from './SecurityPage';

const here = {
  id: 's-1',
  current: true,
  device: 'Firefox, Linux',
  method: 'PASSWORD',
  createdAt: '2026-11-20T08:00:00Z',
  lastUsedAt: '2026-11-22T08:00:00Z',
  endedAt: null,
  endReason: null,
};

beforeEach(() => {
  openSession(session('SUPERVISOR'));
  answers({
    '/me/second-factors': {
      required: true,
      exempt: false,
      totp: { confirmedAt: '2026-09-03T09:00:00Z' },
      recoveryCodesLeft: 2,
      passkeys: [],
    },
    '/me/sessions': page([
      here,
      { ...here, id: 's-2', current: false, device: 'Safari, iPhone' },
      {
        ...here,
        id: 's-3',
        current: false,
        endedAt: '2026-11-21T19:00:00Z',
        endReason: 'REPLAYED',
      },
    ]),
    '/auth/providers': { items: [] },
  });
});

test('a key that was used twice is the first thing to read', async () => {
  await renderScreen(<SecurityPage />, '/me/security');

  expect(await screen.findByText(/iemand gebruikte misschien jouw inlog/)).toBeVisible();
});

test('another place is logged out from here', async () => {
  const ended: string[] = [];
  server.use(
    http.delete('*/api/v1/me/sessions/:id', ({ params }) => {
      ended.push(String(params.id));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await renderScreen(<SecurityPage />, '/me/security');

  await userEvent.click(await screen.findByRole('button', { name: 'Log hier uit' }));

  await expect.poll(() => ended).toEqual(['s-2']);
});

test('a change that needs a fresh log-in asks for the password, and then goes on by itself', async () => {
  const asked: string[] = [];
  let confirmed = false;
  server.use(
    http.delete('*/api/v1/me/second-factors/totp', () => {
      asked.push('remove');
      return confirmed
        ? new HttpResponse(null, { status: 204 })
        : HttpResponse.json({ type: '/problems/confirm-it-is-you' }, { status: 403 });
    }),
    http.post('*/api/v1/me/confirmations', () => {
      confirmed = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await renderScreen(<SecurityPage />, '/me/security');

  await userEvent.click(await screen.findByRole('button', { name: 'Haal weg' }));
  await userEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Haal de app weg' }),
  );
  await userEvent.type(await screen.findByLabelText('Je wachtwoord nu'), 'kruiwagen lantaarn');
  await userEvent.click(screen.getByRole('button', { name: 'Bevestig' }));

  await expect.poll(() => asked).toEqual(['remove', 'remove']);
});
