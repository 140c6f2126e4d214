import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '@/testing/render';
import type { Value, Values } from './api';
import { GroupRows } from './GroupRows';

const value = (name: string | null, more: Partial<Value> = {}): Value => ({
  group: name ? { type: 'COHORT', id: name, name } : null,
  numerator: 38,
  denominator: 48,
  n: 48,
  value: 79,
  intervalLow: 66,
  intervalHigh: 88,
  pendingCount: 0,
  pendingCohortCount: 0,
  suppressed: false,
  suppressionReason: null,
  running: false,
  ...more,
});
const RUNS: Partial<Value> = {
  value: null,
  n: 0,
  numerator: 0,
  pendingCount: 17,
  pendingCohortCount: 1,
  running: true,
};
const HIDDEN: Partial<Value> = { value: null, n: null, numerator: null, suppressed: true };
const values = {
  metric: {
    code: 'completion',
    name: 'Opleidrendement',
    unit: 'PERCENT',
    direction: 'HIGHER_IS_BETTER',
    minimumCell: 5,
  },
  groupBy: 'COHORT',
  items: [
    value('Lesgroep 1', { running: true }),
    value('Lesgroep 2', HIDDEN),
    value('Lesgroep 3', RUNS),
    value('Lesgroep 4', { ...HIDDEN, pendingCount: null, pendingCohortCount: 1 }),
  ],
  total: value(null, { pendingCount: 17, pendingCohortCount: 1, running: true }),
  source: 'trajecten',
  asOfDate: '2026-11-21',
  notes: ['Geen officieel cijfer.'],
} as unknown as Values;

test('groups stand on one scale; what is hidden says why, what runs says so', async () => {
  await renderScreen(<GroupRows values={values} />);

  expect(screen.getAllByRole('img', { name: /79\s%, tussen 66\s%/ })).toHaveLength(2);
  expect(screen.getByText(/Niet getoond: een klein aantal/)).toBeVisible();
  expect(screen.getByText('nog niet af')).toBeVisible();
  expect(screen.getByText('loopt nog, 17 leerlingen tellen later mee')).toBeVisible();
  expect(screen.getAllByText('loopt nog')).toHaveLength(3);
  expect(screen.queryByRole('img', { name: /^0\s%/ })).toBeNull();
  expect(screen.getByText('deels af')).toBeVisible();
  expect(screen.getByText('kan nog veranderen')).toBeVisible();
  expect(screen.getByText(/Bron: trajecten/)).toBeVisible();
});

test('the picture is a table too', async () => {
  await renderScreen(<GroupRows values={values} />);
  await userEvent.click(screen.getByRole('button', { name: 'als tabel' }));

  expect(screen.getByRole('table', { name: 'Opleidrendement per lesgroep' })).toBeVisible();
  expect(screen.getAllByRole('row')).toHaveLength(6);
});
