import { screen } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { task, taskCount } from '@/testing/tasks';
import type { Round } from '../data/types';
import { RoundExceptions } from './RoundExceptions';

const ROUND = { id: 'r-1', status: 'RUNNING', network: { id: 'n-1', name: 'N' } } as Round;

test('a round shows what waits in it, as the tasks say it, and leads to each', async () => {
  openSession(session('NETWORK_COORDINATOR'));
  const nearest = task('OTHER_PLACE', { link: '/internships/i-1' });
  answers({
    '/networks/n-1/task-counts': [
      taskCount('OTHER_PLACE', { title: 'Het Laar zegt nee', nearest }),
      taskCount('HOST_ANSWER', { title: '24 wachten op een ja', taskCount: 24 }),
    ],
  });
  await renderScreen(<RoundExceptions round={ROUND} />);

  expect(await screen.findByRole('link', { name: 'Alles (25)' })).toHaveAttribute(
    'href',
    '/networks/n-1/tasks?wholeId=r-1',
  );
  expect(screen.getByRole('link', { name: 'Het Laar zegt nee' })).toHaveAttribute(
    'href',
    '/internships/i-1',
  );
  expect(screen.getByRole('link', { name: '24 wachten op een ja' })).toHaveAttribute(
    'href',
    '/networks/n-1/tasks?wholeId=r-1&kind=HOST_ANSWER',
  );
});

test('a round in which all is well asks nothing', async () => {
  openSession(session('NETWORK_COORDINATOR'));
  answers({ '/networks/n-1/task-counts': [] });
  const { container, queryClient } = await renderScreen(<RoundExceptions round={ROUND} />);

  await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(container.querySelector('h2')).toBeNull();
});
