import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { closeSession, currentPerson } from '@/lib/api/session';
import { session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import LoginPage from './LoginPage';

const problem = (status: number, kind: string, more = {}) =>
  HttpResponse.json({ type: `/problems/${kind}`, title: kind, status, ...more }, { status });

const logIn = async () => {
  await userEvent.type(screen.getByLabelText('E-mailadres'), 'noor@example.nl');
  await userEvent.type(screen.getByLabelText('Wachtwoord'), 'kruiwagen lantaarn');
  await userEvent.click(screen.getByRole('button', { name: 'Log in' }));
};

beforeEach(() => {
  closeSession();
  server.use(
    http.get('*/api/v1/auth/providers', () =>
      HttpResponse.json({ items: [{ key: 'surf', name: 'SURFconext' }] }),
    ),
  );
});

test('a wrong password is said without telling which of the two was wrong', async () => {
  server.use(http.post('*/api/v1/auth/login', () => problem(401, 'wrong-credentials')));
  await renderScreen(<LoginPage />, '/login');

  await logIn();

  expect(await screen.findByRole('alert')).toHaveTextContent('horen niet bij elkaar');
  expect(Object.values(localStorage).join()).not.toContain('kruiwagen');
});

test('a second proof is a next step, and after it somebody is where they wanted to be', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/auth/login', () =>
      problem(401, 'second-factor-required', {
        continuation: 'c-1',
        factors: ['TOTP', 'RECOVERY_CODE'],
      }),
    ),
    http.post('*/api/v1/auth/second-factor', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(session('SUPERVISOR'));
    }),
  );
  const { router } = await renderScreen(<LoginPage />, '/login?to=/learners');

  await logIn();
  const code = await screen.findByLabelText('Code van 6 cijfers');
  expect(code).toHaveFocus();
  await userEvent.type(code, '123 456');
  await userEvent.click(screen.getByRole('button', { name: 'Log in' }));

  await expect.poll(() => currentPerson()?.name).toBe('Noor van Dijk');
  expect(sent).toEqual([{ continuation: 'c-1', code: '123456' }]);
  expect(router.state.location.pathname).toBe('/learners');
});

test('a code that was used is told as such, and not as one that is wrong', async () => {
  const detail = 'Deze code is al gebruikt. Wacht op de volgende, of neem een andere van je lijst.';
  server.use(
    http.post('*/api/v1/auth/login', () =>
      problem(401, 'second-factor-required', { continuation: 'c-1', factors: ['TOTP'] }),
    ),
    http.post('*/api/v1/auth/second-factor', () => problem(401, 'wrong-credentials', { detail })),
  );
  await renderScreen(<LoginPage />, '/login');
  await logIn();
  await userEvent.type(await screen.findByLabelText('Code van 6 cijfers'), '123456');
  await userEvent.click(screen.getByRole('button', { name: 'Log in' }));

  expect(await screen.findByText(detail)).toBeVisible();
});

test('the account of an organisation leads to its provider and back to the same page', async () => {
  await renderScreen(<LoginPage />, '/login?to=/learners');

  expect(await screen.findByRole('link', { name: 'Ga verder met SURFconext' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/api\/v1\/auth\/sso\/surf\?returnTo=%2Flearners$/),
  );
});

test('what is missing is said at the field, and nothing is sent', async () => {
  await renderScreen(<LoginPage />, '/login');

  await userEvent.click(screen.getByRole('button', { name: 'Log in' }));

  expect(screen.getAllByText('Vul dit in.')).toHaveLength(2);
  expect(screen.getByLabelText('E-mailadres')).toHaveFocus();
});
