import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { closeSession, openSession } from '@/lib/api/session';
import { session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { AnswerButtons } from './AnswerButtons';
import { DeclinedMerge } from './DeclinedMerge';
import { layoutSpread } from './spread';
import type { Adoption, Proposal } from './types';

afterEach(() => closeSession());

const adoption = (id: string, stageDate: string | null, more: Partial<Adoption> = {}) =>
  ({
    id,
    organisation: { id: `o-${id}`, name: id },
    learntFromId: null,
    stage: 'IN_USE',
    stageDate,
    ...more,
  }) as Adoption;

test('a ring for every year, from within; who stopped is left out', () => {
  const { rings, spots } = layoutSpread([
    adoption('a', '2024-03-01'),
    adoption('b', '2026-01-01', { learntFromId: 'a' }),
    adoption('c', null),
    adoption('d', '2025-01-01', { stage: 'STOPPED' }),
  ]);
  expect(rings.slice(1).map(({ year }) => year)).toEqual(['2024', '2026', null]);
  expect(spots.map(({ name }) => name).toSorted()).toEqual(['a', 'b', 'c']);
  const [a, b] = ['a', 'b'].map((name) => spots.find((spot) => spot.name === name)!);
  expect(b!.from).toMatchObject({ x: a!.x, y: a!.y });
});

test('a question back needs words, and they are sent as the reply', async () => {
  const user = userEvent.setup();
  openSession(session('NETWORK_COORDINATOR'));
  let sent: unknown;
  const proposal = { id: 'v', status: 'SUBMITTED', author: null } as unknown as Proposal;
  server.use(
    http.post('*/api/v1/improvement-proposals/v/transitions', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(proposal);
    }),
  );
  await renderScreen(
    <AnswerButtons
      proposal={proposal}
      steps={{
        allowed: [{ to: 'RETURNED', needs: ['reason'], back: false, irreversible: false }],
        blocked: [],
      }}
    />,
  );

  expect(screen.queryByRole('button', { name: 'Trek in' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Stel een vraag' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Stel een vraag' }));
  expect(dialog.getByText('Vul dit in.')).toBeVisible();
  await user.type(dialog.getByRole('textbox'), 'Wie doet mee?');
  await user.click(dialog.getByRole('button', { name: 'Stel een vraag' }));

  await waitFor(() =>
    expect(sent).toEqual({ to: 'RETURNED', reply: 'Wie doet mee?', reason: 'Wie doet mee?' }),
  );
});

test('the author takes a no to a merge back as long as the proposal waits', async () => {
  openSession(session('SUPERVISOR'));
  const proposal = { id: 'v', status: 'IN_REVIEW', mergeRequest: null } as unknown as Proposal;
  let sent: unknown;
  server.use(
    http.get('*/api/v1/improvement-proposals/v/merge-requests', () =>
      HttpResponse.json({
        items: [{ id: 'm', status: 'DECLINED', into: { id: 'w', name: 'Een ander' } }],
      }),
    ),
    http.get('*/api/v1/improvement-proposals/v/merge-requests/m/transitions', () =>
      HttpResponse.json({
        current: 'DECLINED',
        allowed: [{ to: 'OPEN', needs: [], back: true }],
        history: [],
      }),
    ),
    http.post('*/api/v1/improvement-proposals/v/merge-requests/m/transitions', async (call) => {
      sent = await call.request.json();
      return HttpResponse.json({});
    }),
  );
  await renderScreen(<DeclinedMerge proposal={proposal} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Neem je nee terug' }));

  await waitFor(() => expect(sent).toEqual({ to: 'OPEN' }));
});
