import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { openSession } from '@/lib/api/session';
import { answers } from '@/testing/answers';
import { page, session } from '@/testing/fixtures';
import { renderScreen } from '@/testing/render';
import { server } from '@/testing/server';
import { task } from '@/testing/tasks';
import { HostAnswers } from './HostAnswers';

const asks = (name: string) =>
  task('HOST_ANSWER', {
    title: `Mag ${name} komen?`,
    thing: { type: 'exchange-internship', id: name, name: null },
  });

/** Takes down what is said yes to. */
const listen = () => {
  const said: unknown[] = [];
  server.use(
    http.post('*/api/v1/exchange-internships/:id/transitions', async ({ params, request }) => {
      said.push([params.id, ((await request.json()) as { to: string }).to]);
      return HttpResponse.json({});
    }),
  );
  return said;
};

beforeEach(() => openSession(session('ORGANISATION_ADMIN')));

test('yes to all is said for each that asks to come, and for nothing else', async () => {
  answers({ '/me/tasks': page([asks('Noor'), task('HOST_AGREEMENT'), asks('Sam')]) });
  const said = listen();
  await renderScreen(<HostAnswers />);

  await userEvent.click(await screen.findByRole('button', { name: 'Ja tegen alle 2' }));

  await waitFor(() =>
    expect(said).toEqual([
      ['Noor', 'HOST_ACCEPTED'],
      ['Sam', 'HOST_ACCEPTED'],
    ]),
  );
});

test('yes to one is said for that one', async () => {
  answers({ '/me/tasks': page([asks('Noor'), asks('Sam')]) });
  const said = listen();
  await renderScreen(<HostAnswers />);

  await userEvent.click(await screen.findByRole('button', { name: 'Ja: Mag Sam komen?' }));

  await waitFor(() => expect(said).toEqual([['Sam', 'HOST_ACCEPTED']]));
});

test('nothing that waits is nothing to see', async () => {
  answers({ '/me/tasks': page([]) });
  const { container } = await renderScreen(<HostAnswers />);

  await waitFor(() => expect(container.querySelector('.mantine-Skeleton-root')).toBeNull());
  expect(screen.queryByRole('list')).toBeNull();
});
