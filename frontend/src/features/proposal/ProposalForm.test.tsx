import { screen, within } from '@testing-library/react';
import { closeSession, openSession } from '@/lib/api/session';
import type { Role } from '@/lib/roles';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { ProposalForm } from './ProposalForm';

const own = { id: 'o-1', name: 'Het Laar' };

beforeEach(() =>
  answers({
    '/networks/n-1/memberships': page([
      { id: 'm-1', organisation: own },
      { id: 'm-2', organisation: { id: 'o-2', name: 'Zwanenhoek' } },
    ]),
  }),
);
afterEach(() => closeSession());

async function offered(...roles: Role[]) {
  const me = session(...roles);
  me.person.grants = me.person.grants.map((grant) => ({ ...grant, organisation: own }));
  openSession(me);
  const { queryClient } = await renderScreen(<ProposalForm />);
  await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0));
  return within(screen.getByLabelText('Voor welke organisatie?'))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
}

test('an idea is for the own organisation only', async () => {
  expect(await offered('LEARNER')).toEqual(['Kies …', 'Het Laar']);
});

test('who runs the network writes one down for any of its organisations', async () => {
  expect(await offered('NETWORK_COORDINATOR')).toEqual(['Kies …', 'Het Laar', 'Zwanenhoek']);
});
