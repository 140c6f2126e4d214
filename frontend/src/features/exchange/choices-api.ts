import { queryOptions } from '@tanstack/react-query';
import { read } from '@/lib/api/client';
import type { Page } from '@/lib/api/types';
import { pending } from './client';
import type { Address, Ref } from './types';

interface Membership {
  organisation: Ref | null;
  role: string;
  validTo: string | null;
}

/** The care organisations of a network today: who can host, and who can adopt. */
export const partnersQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['networks', networkId, 'partners'],
    queryFn: async () => {
      const today = new Date().toISOString().slice(0, 10);
      const { items } = await read(
        pending.GET<Page<Membership>>('/networks/{id}/memberships', {
          params: {
            path: { id: networkId },
            query: { asOfDate: today, role: 'PARTNER', pageSize: 100 },
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
          pending.GET<Page<Address>>('/organisations/{id}/locations', {
            params: { path: { id: organisationId }, query: { pageSize: 100 } },
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
          pending.POST<Page<Ref>>('/people/_search', {
            params: { query: { pageSize: 20 } },
            body: { text: text || undefined, role: 'SUPERVISOR', organisationId },
          }),
        )
      ).items,
    enabled: organisationId !== '',
  });
