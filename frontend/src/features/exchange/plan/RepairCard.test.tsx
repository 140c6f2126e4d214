import { screen, within } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { http, HttpResponse } from 'msw';
import type { Plan, Round } from '../data/types';
import { RepairCard } from './RepairCard';

const round = { id: 'r-1', name: 'Ronde 1', network: { id: 'n-1', name: 'MBO-ZIN' } };
const repair = {
  id: 'p-2',
  hosts: [],
  objective: [],
  learnerCount: 4,
  placedCount: 4,
  together: [],
};
const host = (name: string) => ({ id: name, name });

test('a repair stands beside how it is now, not beside the plan that it repairs', async () => {
  openSession(session('NETWORK_COORDINATOR'));
  const compared = vi.fn();
  server.use(
    http.get('*/api/v1/plans/p-2/differences', ({ request }) => {
      compared(new URL(request.url).searchParams.get('with'));
      return HttpResponse.json(
        page([
          {
            learner: { id: 'l-1', name: 'Noor Smit' },
            home: host('Het Laar'),
            host: host('Maasduinen'),
            place: { id: 'p', ward: 'De Linde' },
            choiceRank: 2,
            otherHost: null,
            otherPlace: null,
            otherChoiceRank: null,
          },
        ]),
      );
    }),
  );
  await renderScreen(
    <RepairCard round={round as unknown as Round} repair={repair as unknown as Plan} />,
  );

  const table = within(await screen.findByRole('table'));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Leerling',
    'Van',
    'Zoals het nu is',
    'Na het herstel',
  ]);
  expect(table.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    'Het Laar',
    'geen plek',
    'Maasduinen, De Linde (2e keuze)',
  ]);
  expect(compared).toHaveBeenCalledWith(null);
});
