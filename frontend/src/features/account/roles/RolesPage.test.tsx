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

test('a role says that it waits for a second step, and can be laid down unless something stands in the way', async () => {
  const waiting = role('r-1', 'SUPERVISOR', 'Het Laar');
  const signedIn = session();
  openSession({
    ...signedIn,
    person: { ...signedIn.person, withheld: [{ role: waiting, askedBy: 'ORGANISATION' }] },
  });
  const steps = { current: 'ACTIVE', allowed: [], blocked: [], history: [] };
  const layDown = { to: 'REVOKED', needs: [], back: false, irreversible: true };
  const why = 'Het netwerk houdt iemand nodig.';
  answers({
    '/me/role-grants': page([waiting, role('r-2', 'SUPERVISOR', 'Maria Oord')]),
    '/me/role-grants/r-1/transitions': { ...steps, allowed: [layDown] },
    '/me/role-grants/r-2/transitions': { ...steps, blocked: [{ to: 'REVOKED', why }] },
  });
  await renderScreen(<RolesPage />, '/me/roles');

  const rows = within(await screen.findByRole('list', { name: 'Wat je hier doet' }));
  const [laar, oord] = rows.getAllByRole('listitem');
  expect(laar).toHaveTextContent('Wacht op je tweede stap');
  expect(oord).not.toHaveTextContent('Wacht op je tweede stap');
  expect(screen.getByRole('link', { name: 'Stel de tweede stap in' })).toBeVisible();
  expect(await screen.findByText(why)).toBeVisible();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Leg neer Werkbegeleider · Het Laar',
  ]);
});
