import { screen, within } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { task } from '@/testing/tasks';
import CoachingPage from './CoachingPage';

beforeEach(() => openSession(session('SUPERVISOR')));

const coaching = async (mine: object, others: object = page([])) => {
  answers({
    '/me/tasks': mine,
    '/me/learner-tasks': others,
    '/learners': page([]),
    '/exchange-internships': page([]),
  });
  await renderScreen(<CoachingPage />);
};

test('whatever waits for a supervisor stands here too, of a guest as of an own learner', async () => {
  const hours = task('HOURS', { title: 'Kloppen de uren van Kees?', link: '/internships/i-1' });
  await coaching(page([hours]));

  expect(await screen.findByRole('link', { name: 'Kloppen de uren van Kees?' })).toHaveAttribute(
    'href',
    '/internships/i-1',
  );
  expect(screen.queryByText('Niets. Je bent helemaal bij.')).toBeNull();
});

test('what others are asked is told apart, and of whom', async () => {
  const wish = task('WISH', { title: 'Nog geen wens gegeven', person: { id: 'p', name: 'Sam' } });
  await coaching(page([]), page([wish]));

  const others = within(await screen.findByRole('region', { name: 'Wacht op anderen' }));
  expect(others.getByText('Sam')).toBeVisible();
  expect(screen.getByText('Niets. Je bent helemaal bij.')).toBeVisible();
});

test('when there is more than is shown, the page says so and leads to all of it', async () => {
  await coaching(page([task('HOURS')], { hasNextPage: true, total: 43 }));

  expect(await screen.findByText(/De eerste 1 van 43/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Alles (43)' })).toHaveAttribute('href', '/tasks');
});
