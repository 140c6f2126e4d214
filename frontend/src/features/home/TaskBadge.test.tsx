import { screen, waitFor } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { taskCount } from '@/testing/tasks';
import TaskBadge from './TaskBadge';

beforeEach(() => openSession(session('SUPERVISOR')));

test('the menu says how much waits, to eye and ear', async () => {
  answers({ '/me/task-counts': [taskCount('HOURS', { taskCount: 140 }), taskCount('WISH')] });
  await renderScreen(<TaskBadge />);

  expect(await screen.findByText('99+')).toHaveAttribute('aria-hidden');
  expect(screen.getByText('141 dingen wachten op je')).toBeInTheDocument();
});

test('nothing is said when nothing waits', async () => {
  answers({ '/me/task-counts': [] });
  const { container, queryClient } = await renderScreen(<TaskBadge />);

  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(container.querySelector('[data-badge]')).toBeNull();
});
