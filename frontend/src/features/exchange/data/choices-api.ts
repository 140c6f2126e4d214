import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';
import { today } from '@/lib/today';

/** The care organisations of a network today: who can host, and who can adopt. */
export const partnersQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['networks', networkId, 'partners'],
    queryFn: async () => {
      const { items } = await read(
        api.GET('/networks/{networkId}/memberships', {
          params: {
            path: { networkId },
            query: { asOfDate: today(), role: 'PARTNER', pageSize: 100 },
          },
        }),
      );
      return items.flatMap(({ organisation }) => organisation ?? []);
    },
    enabled: networkId !== '',
  });

export const locationsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['organisations', organisationId, 'locations'],
    queryFn: async () =>
      (
        await read(
          api.GET('/organisations/{organisationId}/locations', {
            params: { path: { organisationId }, query: { pageSize: 100 } },
          }),
        )
      ).items,
    enabled: organisationId !== '',
  });

/** People to name as supervisor: found by name, in the host's own organisation. */
export const supervisorsQuery = (organisationId: string, text: string) =>
  queryOptions({
    queryKey: ['people', 'supervisors', organisationId, text],
    queryFn: async () =>
      (
        await read(
          api.POST('/people/_search', {
            params: { query: { pageSize: 20 } },
            body: { text: text || undefined, role: 'SUPERVISOR', organisationId },
          }),
        )
      ).items,
    enabled: organisationId !== '',
  });
