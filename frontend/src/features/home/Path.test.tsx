import { screen } from '@testing-library/react';
import { renderScreen } from '@/testing/render';
import { Path } from './Path';
import type { Internship, Round } from './types';

test('of all places ahead one is now, and the others are to come', async () => {
  const round = (id: string) =>
    ({
      id,
      name: id,
      status: 'PUBLISHED',
      periodStartDate: '2027-01-18',
      periodEndDate: '2027-01-22',
    }) as Round;
  const stay = (id: string, status: string, plannedEndDate = '2999-01-22') =>
    ({ id, status, plannedEndDate, round: { id }, host: { name: `Huis ${id}` } }) as Internship;

  await renderScreen(
    <Path
      rounds={['a', 'past', 'b', 'c'].map(round)}
      internships={[
        stay('a', 'RETURNED'),
        stay('past', 'RUNNING', '2026-11-24'),
        stay('b', 'AGREED'),
        stay('c', 'PROPOSED'),
      ]}
    />,
  );

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Huis a (geweest)',
    'Huis past (geweest)',
    'Huis b (nu)',
    'Huis c (nog te gaan)',
  ]);
});
