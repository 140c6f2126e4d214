import { screen } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { task } from '@/testing/tasks';
import LearnerHome from './LearnerHome';

const open = () => {
  const person = session('LEARNER');
  openSession({ ...person, trajectories: [{ learnerId: 'l-1', cohort: { id: 'c-1' } }] } as never);
};
const home = (more: Record<string, object>) =>
  answers({
    '/exchange-internships': page([]),
    '/meetings': page([]),
    '/improvement-proposals': page([]),
    '/exchange-rounds': page([]),
    '/cohorts': page([]),
    '/me/tasks': page([]),
    ...more,
  });

test('every open round without a wish waits on the home of a learner', async () => {
  open();
  home({
    '/me/tasks': page(
      ['r-1', 'r-2'].map((id) =>
        task('WISH', {
          title: 'Zeg waar je heen wilt',
          text: id,
          link: `/exchange/${id}/wishes/l-1`,
          thing: { type: 'exchange-round', id, name: id },
        }),
      ),
    ),
  });
  await renderScreen(<LearnerHome />);

  const wishes = await screen.findAllByRole('link', { name: 'Zeg waar je heen wilt' });
  expect(wishes.map((link) => link.getAttribute('href'))).toEqual([
    '/exchange/r-1/wishes/l-1',
    '/exchange/r-2/wishes/l-1',
  ]);
});

const going = (status: string) => {
  open();
  home({
    '/exchange-internships': page([
      {
        id: 'i-1',
        learner: { id: 'l-1' },
        round: { id: 'r-1', name: 'Ronde 1' },
        host: { id: 'o-1', name: 'Amaliazorg' },
        place: { ward: 'De Linde', preparation: {}, location: null },
        reason: 'Dit is je eerste keuze: Amaliazorg.',
        status,
        plannedStartDate: '2999-02-01',
        plannedEndDate: '2999-02-02',
      },
    ]),
  });
  return renderScreen(<LearnerHome />);
};

test('a learner reads where the plan sends them and why there', async () => {
  await going('AGREED');

  expect(await screen.findByRole('link', { name: 'Je gaat naar Amaliazorg' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'In agenda' })).toBeVisible();
  expect(screen.getByText('Dit is je eerste keuze', { exact: false })).toBeVisible();
  expect(await screen.findByText('Niets. Je bent helemaal bij.')).toBeVisible();
});

test('what the host did not say yes to is a proposal, and in no calendar yet', async () => {
  await going('PROPOSED');

  const words = 'Voorstel: naar Amaliazorg. Amaliazorg zegt nog ja of nee.';
  expect(await screen.findByRole('link', { name: words })).toBeVisible();
  expect(screen.queryByText('Je gaat naar', { exact: false })).toBeNull();
  expect(screen.queryByRole('button', { name: 'In agenda' })).toBeNull();
});
