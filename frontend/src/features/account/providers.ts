import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';

/** The accounts of elsewhere with which people can come in. */
export const providersQuery = queryOptions({
  queryKey: ['providers'],
  queryFn: () => read(api.GET('/auth/providers')),
  staleTime: Infinity,
});
