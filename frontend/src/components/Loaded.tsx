import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageSkeleton } from './PageSkeleton';
import { ErrorState } from './states';

interface Props<T> {
  query: UseQueryResult<T>;
  /** While a part of a page is on its way; a whole page shows its shape, and is titled by what went wrong. */
  waiting?: ReactNode;
  children: (data: T) => ReactNode;
}

/** What was asked for, its shape while it is on its way, or what went wrong with a way to try again. */
export function Loaded<T>({ query, waiting, children }: Props<T>) {
  if (query.isPending) return waiting ?? <PageSkeleton />;
  if (query.isError) {
    const heading = waiting ? 'h2' : 'h1';
    return <ErrorState error={query.error} heading={heading} retry={() => void query.refetch()} />;
  }
  return children(query.data);
}
