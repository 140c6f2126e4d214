import { screen } from '@testing-library/react';
import { useQuery } from '@tanstack/react-query';
import { answers } from '@/testing/answers';
import { page } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { roundPlacesQuery } from '../data/plan-api';
import type { Plan, Round } from '../data/types';
import { HostSeats } from './HostSeats';

const host = { id: 'o-1', name: 'De Rietkraag' };
const plan = {
  id: 'p-1',
  createdAt: '2026-12-01T10:00:00Z',
  hosts: [{ organisation: host, placed: 6, seats: 8 }],
} as unknown as Plan;
const round = (publishedPlanId: string | null) =>
  ({ id: 'r-1', name: 'Ronde', publishedPlanId, may: ['READ_PLANS'] }) as unknown as Round;

/** Another part of the page that asks for the places too. */
function Page({ published }: { published: string | null }) {
  const places = useQuery(roundPlacesQuery('r-1'));
  return places.data ? <HostSeats plan={plan} round={round(published)} /> : null;
}

beforeEach(() =>
  answers({ '/exchange-rounds/r-1/host-places': page([{ organisation: host, placedCount: 2 }]) }),
);

test('a draft says who would come, whatever the page knows of now', async () => {
  await renderScreen(<Page published={null} />);

  expect(await screen.findByText('6 van 8')).toBeVisible();
});

test('what was published says who comes now', async () => {
  await renderScreen(<Page published="p-1" />);

  expect(await screen.findByText('2 van 8')).toBeVisible();
});
