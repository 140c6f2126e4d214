import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageSkeleton } from './PageSkeleton';
import { ErrorState } from './states';

interface Props<T> {
  query: UseQueryResult<T>;
  /** While it is on its way; default: the shape of a page. */
  waiting?: ReactNode;
  children: (data: T) => ReactNode;
}

/** What was asked for, its shape while it is on its way, or what went wrong with a way to try again. */
export function Loaded<T>({ query, waiting = <PageSkeleton />, children }: Props<T>) {
  if (query.isPending) return waiting;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return children(query.data);
}
