import i18next from 'i18next';
import { cleanup, screen } from '@testing-library/react';
import { LANGUAGES } from '@/lib/i18n/i18n';
import { numbersIn } from '@/testing/read-back';
import { renderScreen } from '@/testing/render';
import { ClassSize } from './ClassSize';
import type { Cohort } from './cohorts';

const cohort = (enrolled: number | null, pledged: number | null, minimumSize: number) =>
  ({
    name: 'Lesgroep',
    minimumSize,
    maximumSize: null,
    decisionDate: null,
    counts: { enrolled, pledged, suppressed: enrolled === null },
  }) as unknown as Cohort;

test.each(LANGUAGES)('the size of a class is said as it is (%s)', async (language) => {
  await i18next.changeLanguage(language);
  for (const [enrolled, pledged, minimum] of [
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 3],
    [7, 3, 12],
    [14, 3, 12],
  ] as const) {
    await renderScreen(<ClassSize cohort={cohort(enrolled, pledged, minimum)} />);
    const expected = enrolled + pledged;
    const label = screen.getByRole('img').getAttribute('aria-label')!;
    expect(numbersIn(label, language)).toEqual([enrolled, pledged, expected, minimum]);
    const verdict = document.querySelector('[class*=verdict]')!.textContent;
    const difference = Math.abs(minimum - expected);
    expect(numbersIn(verdict, language)).toEqual(difference === 0 ? [] : [difference]);
    cleanup();
  }
});

test('a size that is hidden is no size', async () => {
  await renderScreen(<ClassSize cohort={cohort(null, null, 12)} />);

  expect(screen.getByText(/zien de coördinator en de docent/)).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});
