import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageSkeleton } from './PageSkeleton';
import { ErrorState } from './states';

interface Props<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

interface PartProps<T> extends Props<T> {
  /** While it is on its way; default: the shape of a page. */
  waiting?: ReactNode;
  heading?: 'h1' | 'h2';
}

/** A part of a page: what was asked for, its shape while it is on its way, or what went wrong with a way to try again. */
export function Loaded<T>({ query, waiting, heading = 'h2', children }: PartProps<T>) {
  if (query.isPending) return waiting ?? <PageSkeleton />;
  if (query.isError)
    return <ErrorState error={query.error} heading={heading} retry={() => void query.refetch()} />;
  return children(query.data);
}

/** Inside a card of which the title is known: what is on its way, or what went wrong. */
export function LoadingPart<T>({ query }: { query: UseQueryResult<T> }) {
  return (
    <Loaded query={query} waiting={<Skeleton height={180} />}>
      {() => null}
    </Loaded>
  );
}

/** The same for a whole page, which is titled by what went wrong. */
export function LoadedPage<T>(props: Props<T>) {
  return <Loaded heading="h1" {...props} />;
}
