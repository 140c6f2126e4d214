import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answers } from '@/testing/answers';
import { renderScreen } from '@/testing/render';
import type { MyRole } from './api';
import { Offer } from './Offer';

test('no to a role is final and says so first, and yes is not asked where it is refused', async () => {
  const offer = {
    id: 'r-1',
    role: 'SUPERVISOR',
    status: 'OFFERED',
    organisation: { id: 'o-1', name: 'Het Laar' },
    network: null,
    cohort: null,
    offeredBy: 'Noor van Dijk',
  } as unknown as MyRole;
  const step = (to: string) => ({ to, needs: [], back: false, irreversible: true });
  const why = 'Dit aanbod geldt niet meer.';
  answers({
    '/me/role-grants/r-1/transitions': {
      current: 'OFFERED',
      allowed: [step('DECLINED')],
      blocked: [{ to: 'ACTIVE', why }],
      history: [],
    },
  });
  await renderScreen(<Offer offer={offer} />);
  await userEvent.click(await screen.findByRole('button', { name: /Nee, dank je/ }));

  expect(screen.getByText(why)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Ja/ })).toBeNull();
  const dialog = within(await screen.findByRole('dialog', { hidden: true }));
  expect(dialog.getByText('Dit kan niet worden teruggedraaid.')).toBeInTheDocument();
});
