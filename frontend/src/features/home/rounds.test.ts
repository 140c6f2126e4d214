import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { page } from '@/testing/fixtures';
import { server } from '@/testing/server';
import { roundsQuery } from './api';

test('the last rounds are read, and told in the order in which they are', async () => {
  const asked = vi.fn();
  server.use(
    http.get('*/api/v1/exchange-rounds', ({ request }) => {
      asked(new URL(request.url).searchParams.get('sort'));
      return HttpResponse.json(page([{ id: 'open' }, { id: 'over' }]));
    }),
  );

  const { items } = await new QueryClient().fetchQuery(roundsQuery());

  expect(asked).toHaveBeenCalledWith('-periodStartDate');
  expect(items.map(({ id }) => id)).toEqual(['over', 'open']);
});
