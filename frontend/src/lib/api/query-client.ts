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
      queries: { staleTime: 30_000, retry: worthRetrying, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
