import { QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem';

/** A refusal is an answer: only silence and a broken server are asked again. */
const worthRetrying = (count: number, error: unknown) => {
  const problem = asProblem(error);
  return count < 2 && (problem.offline || problem.away);
};

export const makeQueryClient = () =>
  new QueryClient({
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
