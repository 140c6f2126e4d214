import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import InviteManyPage from './InviteManyPage';

// Reading, mending and sending: several steps, on a machine that may be busy.
const PATIENT = { timeout: 5000 };

test('a list is pasted, mended where it is wrong, and sent as one', async () => {
  openSession(session('NETWORK_COORDINATOR'));
  const known = page([{ id: 'o-1', name: 'Het Laar' }]);
  answers({ '/organisations': known, '/role-grants/_places': known });
  const sent = vi.fn();
  server.use(
    http.post('*/api/v1/invitation-batches', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({ created: 2, items: [] }, { status: 201 });
    }),
  );
  const user = userEvent.setup();
  await renderScreen(<InviteManyPage />, '/people/invite-many');

  await user.selectOptions(screen.getByLabelText('Rol'), 'SUPERVISOR');
  await user.click(screen.getByLabelText('Plak je lijst'));
  await user.paste(
    'Voornaam;Achternaam;E-mail;Organisatie\nNoor;Smit;noor@a.nl;Het Laar\nMo;Yilmaz;mo;Het Laar',
  );
  await user.click(screen.getByRole('button', { name: 'Bekijk de lijst' }));

  expect(await screen.findByText('Dit is geen e-mailadres.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Verstuur 2 uitnodigingen' })).toBeDisabled();
  await user.type(screen.getByLabelText('E-mailadres'), '@a.nl');
  await user.click(screen.getByRole('button', { name: 'Verstuur 2 uitnodigingen' }));

  await vi.waitFor(() => expect(sent).toHaveBeenCalled(), PATIENT);
  expect(sent).toHaveBeenCalledWith({
    invitations: [
      expect.objectContaining({ email: 'noor@a.nl', role: 'SUPERVISOR', organisationId: 'o-1' }),
      expect.objectContaining({ email: 'mo@a.nl', givenName: 'Mo', surname: 'Yilmaz' }),
    ],
  });
});

test('a line that names an organisation of somebody else is not ready', async () => {
  const me = session('ORGANISATION_ADMIN');
  const own = { id: 'o-1', name: 'Het Laar' };
  me.person.grants = me.person.grants.map((grant) => ({ ...grant, organisation: own }));
  openSession(me);
  answers({ '/organisations': page([own, { id: 'o-2', name: 'Zwanenhoek' }]) });
  const user = userEvent.setup();
  await renderScreen(<InviteManyPage />, '/people/invite-many');

  await user.selectOptions(screen.getByLabelText('Rol'), 'SUPERVISOR');
  await user.click(screen.getByLabelText('Plak je lijst'));
  await user.paste('Voornaam;Achternaam;E-mail;Organisatie\nNoor;Smit;noor@a.nl;Zwanenhoek');
  await user.click(screen.getByRole('button', { name: 'Bekijk de lijst' }));

  expect(await screen.findByText('Kijk deze regels na')).toBeVisible();
  const choice = within(screen.getAllByLabelText('Organisatie').at(-1)!).getAllByRole('option');
  // What the list said, and what may be chosen instead.
  expect(choice.map(({ textContent }) => textContent)).toEqual(['Zwanenhoek', 'Het Laar']);
});
