import i18next from 'i18next';
import { cleanup } from '@testing-library/react';
import { LANGUAGES } from '@/lib/i18n/i18n';
import { numbersIn, textOf } from '@/testing/read-back';
import { renderScreen } from '@/testing/render';
import { RoundCounts } from './RoundCounts';
import type { Round } from '../data/types';

const round = (learners: number, wishes: number, more: object = {}) =>
  ({
    id: 'r-1',
    status: 'OPEN',
    cohorts: [{ id: 'c' }],
    publishedPlanId: null,
    publishedAt: null,
    wishDeadlineDate: null,
    counts: {
      learners,
      wishes,
      absent: 0,
      places: 3,
      seats: 4,
      hosts: 2,
      internships: 0,
      declined: 0,
      unanswered: 0,
      toAgree: 0,
      belowMinimum: 0,
      unrecognised: 0,
      unplaced: null,
      suppressed: false,
      suppressionReason: null,
      ...more,
    },
  }) as unknown as Round;
const ROUNDS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [6, 5],
  [7, 3],
  [1234, 56],
] as const;

test.each(LANGUAGES)('a round says the numbers that it has (%s)', async (language) => {
  await i18next.changeLanguage(language);
  for (const [learners, wishes] of ROUNDS) {
    const { container } = await renderScreen(<RoundCounts round={round(learners, wishes)} />);
    expect(numbersIn(textOf(container), language)).toEqual([4, learners, 2, 3, wishes, learners]);
    cleanup();
  }
});

test.each(LANGUAGES)('what is hidden is in no number (%s)', async (language) => {
  await i18next.changeLanguage(language);
  const hidden = { learners: null, wishes: null, suppressed: true };
  const { container } = await renderScreen(<RoundCounts round={round(0, 0, hidden)} />);
  expect(numbersIn(textOf(container), language)).toEqual([4, 2, 3]);
});
