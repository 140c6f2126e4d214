import i18next from 'i18next';
import { cleanup, screen } from '@testing-library/react';
import { LANGUAGES } from '@/lib/i18n/i18n';
import { answers } from '@/testing/answers';
import { numbersIn, textOf } from '@/testing/read-back';
import { renderScreen } from '@/testing/render';
import type { Figures } from './api';
import { FiguresCard } from './FiguresCard';

const figures = (people: number | null, others: number): Figures => ({
  asOfDate: '2026-11-30',
  peopleAsOfDate: '2026-10-31',
  careProviders: others,
  schools: others,
  otherMembers: 0,
  unnamedMembers: 0,
  cohorts: others,
  learnersStarted: people,
  learnersAsOfDate: people === null ? null : '2026-10-31',
  exchangeRounds: others,
  hostingOrganisations: others,
  onSiteTrainings: others,
  onSiteTrainingParticipations: people,
  onSiteParticipationsAsOfDate: people === null ? null : '2026-10-31',
  onlineTrainings: others,
  onlineTrainingParticipations: people,
  onlineParticipationsAsOfDate: people === null ? null : '2026-10-31',
  blendedTrainings: 0,
  blendedTrainingParticipations: 0,
  blendedParticipationsAsOfDate: '2026-10-31',
  phases: 0,
  themes: 0,
  results: 0,
  resultsWithHeir: 0,
  projects: 0,
  suppressed: people === null,
  suppressionReason: people === null ? 'SMALL_NUMBERS' : null,
});

test.each(LANGUAGES)('each tile says the number that it is given (%s)', async (language) => {
  await i18next.changeLanguage(language);
  for (const [people, others] of [
    [1, 1],
    [66, 4],
    [1234, 12],
    [null, 3],
  ] as const) {
    answers({ '/networks/n-1/figures': figures(people, others) });
    const { container } = await renderScreen(
      <FiguresCard id="n-1" name="Netwerk" asOf="2026-11-30" />,
    );
    await screen.findByText(/2026/);
    const tiles = textOf(container.querySelector('[class*=tiles]')!);
    const told = people === null ? [] : [people];
    expect(numbersIn(tiles, language)).toEqual([
      ...[others, others, ...told],
      ...[others, others, others],
      ...[others, ...told, others, ...told],
    ]);
    cleanup();
  }
});

test('what is hidden says so and why, and the day on which people were counted', async () => {
  answers({ '/networks/n-1/figures': figures(null, 3) });
  await renderScreen(<FiguresCard id="n-1" name="Netwerk" asOf="2026-11-30" />);

  expect(await screen.findByText('niet getoond')).toBeVisible();
  expect(screen.getByText(/kan over één persoon gaan/)).toBeVisible();
  expect(screen.getByText(/Mensen geteld op 31 oktober 2026/)).toBeVisible();
});

test('a number that was kept from before has its own day', async () => {
  answers({
    '/networks/n-1/figures': { ...figures(66, 3), learnersAsOfDate: '2026-08-31' },
  });
  await renderScreen(<FiguresCard id="n-1" name="Netwerk" asOf="2026-11-30" />);

  expect(
    await screen.findByText(/Leerlingen gestart: nog geteld op 31 augustus 2026/),
  ).toBeVisible();
  expect(screen.queryByText(/Deelnames op locatie: nog geteld/)).toBeNull();
});
