import { screen, within } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { task } from '@/testing/tasks';
import { NetworkTasksPage } from './NetworkTasksPage';

test('a task says about whom it is, and nothing of a last day that there is not', async () => {
  openSession(session('NETWORK_COORDINATOR'));
  const about = { text: 'De Linde', person: { id: 'p-1', name: 'Noor' } };
  answers({
    '/networks/n-1/tasks': page([
      task('HOST_ANSWER', { ...about, title: 'Nog geen ja of nee', waitsFor: 'ORGANISATION' }),
    ]),
    '/networks/n-1/task-counts': [],
  });

  await renderScreen(<NetworkTasksPage />, '/networks/n-1/tasks', '/networks/$networkId/tasks');

  const cells = within(await screen.findByRole('table')).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toContain('Noor · De Linde');
  expect(cells.map((cell) => [cell.dataset.label, cell.textContent])).toContainEqual([
    'Uiterlijk',
    '',
  ]);
});
