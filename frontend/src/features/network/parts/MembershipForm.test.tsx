import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { answers } from '@/testing/answers';
import { page } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import MembershipForm from './MembershipForm';

const sent = vi.fn();

beforeEach(() => {
  sent.mockReset();
  answers({
    '/networks/n-1': { id: 'n-1', name: 'MBO-ZIN' },
    '/organisations': page([{ id: 'o-1', name: 'Het Laar' }]),
  });
  server.use(
    http.post('*/api/v1/networks/n-1/memberships', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({ id: 'm-1' }, { status: 201 });
    }),
  );
});
const open = () =>
  renderScreen(
    <MembershipForm />,
    '/networks/n-1/memberships/new',
    '/networks/$networkId/memberships/new',
  );
const organisation = () => screen.getByRole('combobox', { name: 'Organisatie' });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Vraag het' }));
const choose = async () => {
  await userEvent.click(organisation());
  await userEvent.click(await screen.findByRole('option', { name: 'Het Laar', hidden: true }));
};

test('asking nobody is said at the field and nothing is sent', async () => {
  await open();
  await send();

  expect(await screen.findByText('Vul dit in.')).toBeVisible();
  await userEvent.type(organisation(), 'Huis Wilgen');
  await userEvent.tab();
  await send();
  expect(organisation()).toBeInvalid();
  expect(sent).not.toHaveBeenCalled();
});

test('choosing the same once more leaves it chosen', async () => {
  await open();
  await choose();
  await choose();
  await send();

  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  expect(sent).toHaveBeenCalledWith(expect.objectContaining({ organisationId: 'o-1' }));
});

test('a member without a name is written down in a place of its own', async () => {
  await open();

  expect(
    await screen.findByRole('link', { name: 'Schrijf een lid op zonder naam' }),
  ).toHaveAttribute('href', '/networks/n-1/memberships/unnamed');
});
