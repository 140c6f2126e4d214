import i18next from 'i18next';
import { cleanup } from '@testing-library/react';
import { LANGUAGES } from '@/lib/i18n/i18n';
import { numbersIn, textOf } from '@/testing/read-back';
import { renderScreen } from '@/testing/render';
import { Exceptions } from './Exceptions';
import { Numbers } from './Numbers';
import type { Cohort, Figures, Proposal } from './types';

const cohort = (enrolled: number, pledged: number) =>
  ({
    id: 'c-1',
    name: 'Lesgroep',
    status: 'PROVISIONAL',
    minimumSize: 12,
    startDate: '2026-12-03',
    decisionDate: null,
    counts: { enrolled, pledged, suppressed: false },
  }) as unknown as Cohort;
const proposal = (waitingDays: number) =>
  ({
    id: 'p-1',
    title: 'Idee',
    organisation: { name: 'Huis' },
    waitingDays,
    overdue: true,
  }) as unknown as Proposal;

test.each(LANGUAGES)('what a class still needs is what it lacks (%s)', async (language) => {
  await i18next.changeLanguage(language);
  for (const [enrolled, pledged] of [
    [0, 0],
    [7, 3],
    [10, 1],
    [11, 1],
    [14, 0],
  ] as const) {
    const { container } = await renderScreen(
      <Exceptions
        declined={[]}
        cohorts={[cohort(enrolled, pledged)]}
        proposals={[]}
        learners={[]}
      />,
    );
    const needed = 12 - enrolled - pledged;
    const said = numbersIn(textOf(container), language);
    expect(said.slice(0, 2)).toEqual(needed > 0 ? [needed, 12] : []);
    cleanup();
  }
});

test.each(LANGUAGES)('how long an idea waits is said as it is (%s)', async (language) => {
  await i18next.changeLanguage(language);
  for (const days of [1, 2, 31]) {
    const { container } = await renderScreen(
      <Exceptions declined={[]} cohorts={[]} proposals={[proposal(days)]} learners={[]} />,
    );
    expect(numbersIn(textOf(container), language)).toEqual([1, days]);
    cleanup();
  }
});

test.each(LANGUAGES)('what was not read to the end is no exact number (%s)', async (language) => {
  await i18next.changeLanguage(language);
  const least = language === 'nl' ? /^Minstens 1 idee/ : /^At least 1 idea/;
  const { findByText } = await renderScreen(
    <Exceptions
      declined={[]}
      cohorts={[]}
      proposals={[proposal(2)]}
      learners={[]}
      more={['proposals']}
    />,
  );
  expect(await findByText(least)).toBeVisible();
  cleanup();

  const none = { declined: [], cohorts: [], proposals: [], learners: [] };
  const { container } = await renderScreen(<Exceptions {...none} more={['learners']} />);
  expect(textOf(container)).not.toMatch(/Alles loopt|All is going well/);
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
