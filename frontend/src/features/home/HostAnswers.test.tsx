import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { toast } from '@/components/toast';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { task } from '@/testing/tasks';
import { HostAnswers } from './HostAnswers';

vi.mock('@/components/toast', () => ({ toast: vi.fn() }));

const asks = (name: string) =>
  task('HOST_ANSWER', {
    title: `Mag ${name} komen?`,
    thing: { type: 'exchange-internship', id: name, name: null },
  });

/** Takes down what is said yes to, in which requests. */
const listen = () => {
  const said: string[][] = [];
  server.use(
    http.post('*/api/v1/internship-answers/_welcome', async ({ request }) => {
      const { internshipIds } = (await request.json()) as { internshipIds: string[] };
      said.push(internshipIds);
      return HttpResponse.json(internshipIds.map((internshipId) => ({ internshipId })));
    }),
  );
  return said;
};

beforeEach(() => openSession(session('ORGANISATION_ADMIN')));

test('yes to all is said at once to each that asks to come, however often it is clicked', async () => {
  answers({ '/me/tasks': page([asks('Noor'), task('HOST_AGREEMENT'), asks('Sam')]) });
  const said = listen();
  await renderScreen(<HostAnswers />);

  const all = await screen.findByRole('button', { name: 'Ja tegen alle 2' });
  fireEvent.click(all);
  fireEvent.click(all);

  await waitFor(() => expect(toast).toHaveBeenCalledWith('2 leerlingen weten dat ze mogen komen'));
  expect(said).toEqual([['Noor', 'Sam']]);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('yes to one is said for that one', async () => {
  answers({ '/me/tasks': page([asks('Noor'), asks('Sam')]) });
  const said = listen();
  await renderScreen(<HostAnswers />);

  await userEvent.click(await screen.findByRole('button', { name: 'Ja: Mag Sam komen?' }));

  await waitFor(() => expect(said).toEqual([['Sam']]));
});

test('nothing that waits is nothing to see', async () => {
  answers({ '/me/tasks': page([]) });
  const { container } = await renderScreen(<HostAnswers />);

  await waitFor(() => expect(container.querySelector('.mantine-Skeleton-root')).toBeNull());
  expect(screen.queryByRole('list')).toBeNull();
});
