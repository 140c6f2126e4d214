import { screen, within } from '@testing-library/react';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { http, HttpResponse } from 'msw';
import type { Plan, Round } from '../data/types';
import { RepairCard } from './RepairCard';

const round = { id: 'r-1', name: 'Ronde 1', network: { id: 'n-1', name: 'MBO-ZIN' } };
const repair = {
  id: 'p-2',
  round,
  status: 'DRAFT',
  hosts: [],
  objective: [],
  learnerCount: 4,
  placedCount: 4,
  together: [],
};
const host = (name: string) => ({ id: name, name });

const draw = (steps: object) => {
  openSession(session('NETWORK_COORDINATOR'));
  answers({ '/plans/p-2/transitions': { current: 'DRAFT', history: [], ...steps } });
  return renderScreen(
    <RepairCard round={round as unknown as Round} repair={repair as unknown as Plan} />,
  );
};
const step = (to: string) => ({ to, needs: [], back: false, irreversible: false });

test('a repair stands beside how it is now, not beside the plan that it repairs', async () => {
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
  await draw({ allowed: [], blocked: [] });

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

test('a repair that holds no more can be left, and says why it is not carried out', async () => {
  answers({ '/plans/p-2/differences': page([]) });
  await draw({
    allowed: [step('DISCARDED')],
    blocked: [{ to: 'PUBLISHED', why: 'Er is iets veranderd.' }],
  });

  expect(await screen.findByText('Er is iets veranderd.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Niet doen' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Voer herstel uit' })).toBeNull();
});
