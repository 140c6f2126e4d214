import i18next from 'i18next';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LANGUAGES } from '@/lib/i18n/i18n';
import { numbersIn, textOf } from '@/testing/read-back';
import { renderScreen } from '@/testing/render';
import { task, taskCount } from '@/testing/tasks';
import { HeldUp } from './HeldUp';
import { Numbers } from './Numbers';
import type { Figures } from './types';

test('a line of many leads to the list of that kind', async () => {
  const { router } = await renderScreen(
    <HeldUp networkId="n-1" mine={[]} others={[taskCount('WISH', { title: '3', taskCount: 3 })]} />,
  );
  await userEvent.click(screen.getByRole('link', { name: '3' }));

  expect(router.state.location).toMatchObject({
    pathname: '/networks/n-1/tasks',
    search: { ofOthers: 'true', kind: 'WISH' },
  });
});

test('what waits for the coordinator stands before what waits for others, each with all there is', async () => {
  await renderScreen(
    <HeldUp
      networkId="n-1"
      mine={[
        taskCount('NO_PLACE', { title: 'Noor heeft nog geen plek' }),
        taskCount('PROPOSAL_ANSWER', { title: '5 voorstellen', taskCount: 5 }),
      ]}
      others={[taskCount('HOST_ANSWER', { title: 'Nog geen ja', taskCount: 24 })]}
    />,
  );

  expect(
    screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['Alles (6)', '/tasks'],
    ['Noor heeft nog geen plek', '/somewhere/NO_PLACE'],
    ['5 voorstellen', '/tasks?kind=PROPOSAL_ANSWER'],
    ['Alles (24)', '/networks/n-1/tasks?ofOthers=true'],
    ['Nog geen ja', '/networks/n-1/tasks?ofOthers=true&kind=HOST_ANSWER'],
  ]);
});

test('one task leads to where it is done, and says of whom it is', async () => {
  const nearest = task('WISH', { link: '/exchange/r-1', person: { id: 'p-1', name: 'Noor' } });
  await renderScreen(
    <HeldUp
      networkId="n-1"
      mine={[]}
      others={[taskCount('WISH', { title: 'Nog geen wens', waitsFor: 'PERSON', nearest })]}
    />,
  );

  expect(screen.getByRole('link', { name: 'Nog geen wens' })).toHaveAttribute(
    'href',
    '/exchange/r-1',
  );
  expect(screen.getByText('Noor')).toBeVisible();
  expect(screen.getByText('Alles loopt. Er is niets dat op jou wacht.')).toBeVisible();
});

test.each(LANGUAGES)('how many are late is said as it is (%s)', async (language) => {
  await i18next.changeLanguage(language);
  for (const [count, overdue] of [
    [2, 1],
    [31, 31],
  ] as const) {
    const { container } = await renderScreen(
      <HeldUp
        networkId="n-1"
        mine={[taskCount('NO_PLACE', { taskCount: count, overdueCount: overdue })]}
        others={[]}
      />,
    );
    expect(numbersIn(textOf(container), language)).toEqual([count, overdue]);
    cleanup();
  }
});

test.each(LANGUAGES)('the figures of home are those that were given (%s)', async (language) => {
  await i18next.changeLanguage(language);
  for (const learnersStarted of [0, 66, 1234, null]) {
    const figures = { learnersStarted, careProviders: 6, exchangeRounds: 4 } as Figures;
    const { container } = await renderScreen(<Numbers figures={figures} />);
    expect(numbersIn(textOf(container), language)).toEqual([
      ...(learnersStarted === null ? [] : [learnersStarted]),
      6,
      4,
    ]);
    cleanup();
  }
});
