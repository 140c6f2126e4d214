import { screen } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import DataRequestPage from './DataRequestPage';

const asked = (status: string) => ({
  id: 'd-1',
  person: { id: 'p-1', name: 'Noor Smit' },
  kind: 'ERASURE',
  text: null,
  status,
  createdAt: '2026-11-20T08:40:00Z',
  decidedAt: status === 'OPEN' ? null : '2026-11-21T08:40:00Z',
});

test.each([
  ['OPEN', 1],
  ['GRANTED', 0],
])('a request that is %s leads to the person as long as there is one', async (status, links) => {
  openSession(session('PLATFORM_ADMIN'));
  answers({
    '/data-requests/d-1': asked(status),
    '/data-requests/d-1/transitions': { allowed: [], back: [], irreversible: [], history: [] },
  });
  await renderScreen(<DataRequestPage />, '/data-requests/d-1', '/data-requests/$requestId');

  expect((await screen.findAllByText(/Noor Smit/)).length).toBeGreaterThan(1);
  expect(screen.queryAllByRole('link', { name: 'Noor Smit' })).toHaveLength(links);
});
