import { screen } from '@testing-library/react';
import { renderScreen } from '@/testing/render';
import { OurPlaces } from './OurPlaces';
import type { Round } from './types';

const round = (name: string, offerDeadlineDate: string | null) =>
  ({
    id: name,
    name,
    status: 'OPEN',
    periodStartDate: '2999-02-01',
    periodEndDate: '2999-02-28',
    offerDeadlineDate,
  }) as Round;

test('places are asked for until the day that was set for it', async () => {
  await renderScreen(
    <OurPlaces
      rounds={[round('Lente', null), round('Zomer', '2999-01-15'), round('Herfst', '2020-01-15')]}
    />,
  );

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Bied plekken aan voor Lente(?!.*aanbieden kan)/),
    expect.stringMatching(/^Bied plekken aan voor Zomer.*aanbieden kan tot en met di 15 jan 2999/),
    expect.stringMatching(/^Herfst(?!.*aanbieden kan)/),
  ]);
});
