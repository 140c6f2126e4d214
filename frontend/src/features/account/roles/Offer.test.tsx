import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '@/testing/render';
import type { MyRole } from './api';
import { Offer } from './Offer';

test('no to a role is final and says so first', async () => {
  const offer = {
    id: 'r-1',
    role: 'SUPERVISOR',
    status: 'OFFERED',
    organisation: { id: 'o-1', name: 'Het Laar' },
    network: null,
    cohort: null,
    offeredBy: 'Noor van Dijk',
  } as unknown as MyRole;
  await renderScreen(<Offer offer={offer} />);
  await userEvent.click(screen.getByRole('button', { name: /Nee, dank je/ }));

  const dialog = within(await screen.findByRole('dialog', { hidden: true }));
  expect(dialog.getByText('Dit kan niet worden teruggedraaid.')).toBeInTheDocument();
});
