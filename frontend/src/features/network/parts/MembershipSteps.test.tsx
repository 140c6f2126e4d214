import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import type { Membership } from './memberships';
import { MembershipSteps } from './MembershipSteps';

const FINAL = 'Dit kan niet worden teruggedraaid.';
const membership = (steps: Membership['steps']) =>
  ({
    id: 'm-1',
    network: { id: 'n-1', name: 'MBO-ZIN' },
    organisation: { id: 'o-1', name: 'Het Laar' },
    role: 'PARTNER',
    proposedBy: 'NETWORK',
    steps,
  }) as Membership;

test.each([
  ['Nee', membership(['ACCEPTED', 'DECLINED'])],
  ['Trek in', membership(['DECLINED'])],
  ['Beëindig', membership(['ENDED'])],
])('“%s” is final and says so before it is sent', async (words, of) => {
  const sent = vi.fn();
  server.use(
    http.post('*/api/v1/networks/n-1/memberships/m-1/transitions', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({});
    }),
  );
  await renderScreen(<MembershipSteps membership={of} />);
  await userEvent.click(screen.getByRole('button', { name: words }));

  const dialog = within(await screen.findByRole('dialog', { hidden: true }));
  expect(dialog.getByText(FINAL)).toBeInTheDocument();
  expect(sent).not.toHaveBeenCalled();
});

test('a yes says that stopping can be done later, and not that it is for good', async () => {
  await renderScreen(<MembershipSteps membership={membership(['ACCEPTED', 'DECLINED'])} />);
  await userEvent.click(screen.getByRole('button', { name: 'Ja, we doen mee' }));

  const dialog = within(await screen.findByRole('dialog', { hidden: true }));
  expect(dialog.getByText(/Stoppen kan later wel/)).toBeInTheDocument();
  expect(dialog.queryByText(FINAL)).not.toBeInTheDocument();
});

test('who is not named is taken away, after a look at what that means', async () => {
  const removed = vi.fn();
  server.use(
    http.delete('*/api/v1/networks/n-1/memberships/m-1', () => {
      removed();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const unnamed = { ...membership(['ENDED']), organisation: null, removable: true } as Membership;
  await renderScreen(<MembershipSteps membership={unnamed} />);
  await userEvent.click(screen.getByRole('button', { name: 'Haal weg' }));

  const dialog = within(await screen.findByRole('dialog', { hidden: true }));
  expect(dialog.getByText(FINAL)).toBeInTheDocument();
  expect(removed).not.toHaveBeenCalled();
  await userEvent.click(dialog.getByText('Haal weg', { selector: 'button *' }));
  await vi.waitFor(() => expect(removed).toHaveBeenCalledOnce());
});
