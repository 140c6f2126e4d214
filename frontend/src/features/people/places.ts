import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';

const ALL = { pageSize: 250, sort: 'name' } as const;

/** Every organisation of a network by name, to match a list against; without a network all that one may see. */
export const allOrganisationsQuery = (networkId?: string) =>
  queryOptions({
    queryKey: ['organisations', 'all', networkId],
    queryFn: () => read(api.GET('/organisations', { params: { query: { ...ALL, networkId } } })),
  });

export const allNetworksQuery = () =>
  queryOptions({
    queryKey: ['networks', 'all'],
    queryFn: () => read(api.GET('/networks', { params: { query: ALL } })),
  });
