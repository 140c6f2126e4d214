import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { Schema } from './api/types';

/** Which steps can be taken now, and what stands in the way of one that cannot. */
export function useSteps<Key extends readonly unknown[]>(
  query: UseQueryOptions<Schema<'Transitions'>, Error, Schema<'Transitions'>, Key>,
) {
  const { data } = useQuery(query);
  return {
    can: (to: string) => data?.allowed.some((step) => step.to === to) ?? false,
    why: (to: string) => data?.blocked.find((step) => step.to === to)?.why,
  };
}
