import { screen, within } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import type { MyRole } from './api';
import RolesPage from './RolesPage';

const role = (id: string, name: MyRole['role'], house: string) =>
  ({
    id,
    role: name,
    status: 'ACTIVE',
    organisation: { id: house, name: house },
    network: null,
    cohort: null,
    validFrom: '2026-01-01',
    validTo: null,
    offeredBy: null,
  }) as MyRole;

test('a role that waits for a second step says so, and where to set it up', async () => {
  const waiting = role('r-1', 'SUPERVISOR', 'Het Laar');
  const signedIn = session();
  openSession({
    ...signedIn,
    person: { ...signedIn.person, withheld: [{ role: waiting, askedBy: 'ORGANISATION' }] },
  });
  answers({ '/me/role-grants': page([waiting, role('r-2', 'SUPERVISOR', 'Maria Oord')]) });
  await renderScreen(<RolesPage />, '/me/roles');

  const rows = within(await screen.findByRole('list', { name: 'Wat je hier doet' }));
  const [laar, oord] = rows.getAllByRole('listitem');
  expect(laar).toHaveTextContent('Wacht op je tweede stap');
  expect(oord).not.toHaveTextContent('Wacht op je tweede stap');
  expect(screen.getByRole('link', { name: 'Stel de tweede stap in' })).toBeVisible();
});
