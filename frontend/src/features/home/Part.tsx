import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorState } from '@/components/states';
import classes from './home.module.css';

/** A part of a home under its own heading. */
export function Part({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.part}>
      <header>
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

/** Waits for all of these; when one fails, says so and tries again. */
export function All({
  queries,
  children,
}: {
  queries: Pick<UseQueryResult, 'isPending' | 'isError' | 'error' | 'refetch' | 'fetchStatus'>[];
  children: () => ReactNode;
}) {
  const failed = queries.find(({ isError }) => isError);
  if (failed)
    return (
      <ErrorState
        heading="h2"
        error={failed.error}
        retry={() => queries.forEach((query) => query.isError && void query.refetch())}
      />
    );
  const waiting = queries.some(({ isPending, fetchStatus }) => isPending && fetchStatus !== 'idle');
  if (waiting) return <Skeleton height={180} radius="lg" />;
  return children();
}
