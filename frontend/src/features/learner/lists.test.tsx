import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { ComponentType } from 'react';
import { openSession } from '@/lib/api/session';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import CohortListPage from './CohortListPage';
import LearnerListPage from './LearnerListPage';

test.each<[string, ComponentType, string]>([
  ['learners', LearnerListPage, 'Leerlingen'],
  ['cohorts', CohortListPage, 'Lesgroepen'],
])('a list of %s is of the network in its heading', async (path, Page, title) => {
  const asked = new Set<string | null>();
  server.use(
    http.get(`*/api/v1/${path}`, ({ request }) => {
      const params = new URL(request.url).searchParams;
      if (params.has('pageNumber')) asked.add(params.get('networkId'));
      return HttpResponse.json(page([]));
    }),
    http.get('*/api/v1/*', () => HttpResponse.json(page([]))),
    http.post('*/api/v1/people/_search', () => HttpResponse.json(page([]))),
  );
  const one = session('NETWORK_COORDINATOR');
  const networks = [...one.person.networks, { id: 'n-2', name: 'Oldermeer Leert' }];
  openSession({ ...one, person: { ...one.person, networks } });
  await renderScreen(<Page />);

  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  await vi.waitFor(() => expect([...asked]).toEqual([networks[0]!.id]));
  expect(screen.queryByLabelText('Netwerk')).toBeNull();
});
