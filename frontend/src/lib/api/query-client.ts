import { MutationCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem';

/** A refusal is an answer: only silence and a broken server are asked again. */
const worthRetrying = (count: number, error: unknown) => {
  const problem = asProblem(error);
  return count < 2 && (problem.offline || problem.away);
};

/** Queries with `meta: { ofEverything: true }` are asked again after whatever was done. */
export const makeQueryClient = () => {
  const client = new QueryClient({
    mutationCache: new MutationCache({
      // Whoever did it does not wait for what is asked again.
      onSuccess: () => {
        void client.invalidateQueries({ predicate: ({ meta }) => Boolean(meta?.ofEverything) });
      },
    }),
    defaultOptions: {
      // Asked also where the device believes that there is no line: somebody who waits must hear that there is none.
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        retry: worthRetrying,
        refetchOnWindowFocus: true,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
};
