import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { openSession } from '@/lib/api/session';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { WishForm } from './WishForm';
import type { Place, Round, Wish } from '../data/types';

const org = (id: string, name: string) => ({ id, name });
const round = {
  id: 'r',
  name: 'Ronde 3',
  periodStartDate: '2026-11-30',
  periodEndDate: '2026-12-04',
} as unknown as Round;
const place = (id: string, name: string) =>
  ({
    id,
    status: 'OFFERED',
    plannable: true,
    organisation: org(id, name),
    ward: 'De Linde',
    topics: ['dementie'],
  }) as unknown as Place;
const wish = {
  learner: org('l-1', 'Noor van Dijk'),
  employer: org('own', 'Het Laar'),
  given: false,
  learningQuestion: null,
  rankedHosts: [],
  topics: [],
  unavailableDates: [],
  visitedHostIds: ['was'],
  etag: '"-1"',
} as unknown as Wish & { etag: string };

beforeEach(() => openSession(session('LEARNER')));

test('a learner taps hosts in order, changes the order and keeps the wish', async () => {
  const user = userEvent.setup();
  let sent: unknown;
  let matched: string | null = 'none';
  server.use(
    http.put('*/api/v1/exchange-rounds/r/wishes/l-1', async ({ request }) => {
      sent = await request.json();
      matched = request.headers.get('If-Match');
      return HttpResponse.json({ ...wish, given: true });
    }),
    http.get('*/api/v1/*', () => HttpResponse.json(page([]))),
  );
  const places = [
    place('a', 'Amaliazorg'),
    place('b', 'Maria Oord'),
    place('own', 'Het Laar'),
    place('was', 'Maasduinen'),
  ];
  await renderScreen(<WishForm round={round} wish={wish} places={places} />);

  expect(screen.queryByRole('button', { name: /^Het Laar/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Maasduinen/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Amaliazorg/ }));
  await user.click(screen.getByRole('button', { name: /^Maria Oord/ }));
  await user.click(screen.getByRole('button', { name: 'Zet Maria Oord hoger' }));
  await user.click(screen.getByRole('button', { name: /3 december/ }));
  await user.click(screen.getByRole('button', { name: 'Bewaar mijn wens' }));

  await waitFor(() =>
    expect(sent).toEqual({
      learningQuestion: null,
      rankedHostIds: ['b', 'a'],
      topics: [],
      unavailableDates: ['2026-12-03'],
    }),
  );
  expect(matched).toBeNull();
});
