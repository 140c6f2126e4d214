import { screen } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import OrganisationPage from './OrganisationPage';

const member = (id: string, name: string | null, validTo: string | null = null) => ({
  id,
  organisation: name ? { id: `o-${id}`, name } : null,
  validFrom: null,
  validTo,
  dateNote: null,
});

test('a collective counts its members of today, also those whom the source does not name', async () => {
  openSession(session('LEARNER'));
  answers({
    '/organisations/o-1': {
      id: 'o-1',
      name: 'Volwaardig Kleinschalig',
      kind: 'COLLECTIVE',
      description: null,
      website: null,
      sourceUrl: null,
      sample: false,
    },
    '/organisations/o-1/locations': page([]),
    '/organisations/o-1/collective-members': page([
      member('1', 'De Kleine Hoeve'),
      member('2', null),
      member('3', null, '2019-12-31'),
    ]),
    '/memberships': page([]),
  });
  await renderScreen(<OrganisationPage />, '/organisations/o-1', '/organisations/$organisationId');

  expect(await screen.findByText(/^2 leden op /)).toBeVisible();
  expect(screen.getAllByText('Niet genoemd in de bron')).toHaveLength(2);
  expect(screen.getByText('Eerder of later lid')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Wijzig organisatie' })).toBeNull();
});
