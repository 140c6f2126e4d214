import { screen } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import MePage from './MePage';

test('a role that waits for the second step stands there, with where to set it up', async () => {
  const me = session('NETWORK_COORDINATOR');
  const [role] = me.person.grants;
  me.person = {
    ...me.person,
    roles: [],
    grants: [],
    withheld: [{ role: role!, askedBy: 'PLATFORM' }] as typeof me.person.withheld,
  };
  openSession(me);
  await renderScreen(<MePage />);

  expect(await screen.findByText(/MBO-ZIN \(wacht op je tweede stap\)/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Stel de tweede stap in' })).toBeVisible();
});
