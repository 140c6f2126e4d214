import { MutationObserver, QueryObserver } from '@tanstack/react-query';
import { makeQueryClient } from './query-client';

test('what depends on everything is asked again after anything was done, the rest is not', async () => {
  const client = makeQueryClient();
  const waits = vi.fn(() => Promise.resolve(6));
  const name = vi.fn(() => Promise.resolve('Noor'));
  new QueryObserver(client, {
    queryKey: ['waits'],
    queryFn: waits,
    meta: { ofEverything: true },
  }).subscribe(() => {});
  new QueryObserver(client, { queryKey: ['name'], queryFn: name }).subscribe(() => {});
  await vi.waitFor(() => expect(name).toHaveBeenCalledOnce());

  await new MutationObserver(client, { mutationFn: () => Promise.resolve() }).mutate();

  await vi.waitFor(() => expect(waits).toHaveBeenCalledTimes(2));
  expect(name).toHaveBeenCalledOnce();
});
