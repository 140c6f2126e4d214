import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListState } from '@/components/list/useListState';
import { api, idempotent, read } from '@/lib/api/client';
import type { InvitationRequest } from '../types';

export const invitationsQuery = (query: ListState['query']) =>
  queryOptions({
    queryKey: ['invitations', query],
    queryFn: () => read(api.GET('/invitations', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const createInvitation = (body: InvitationRequest, key: string) =>
  read(api.POST('/invitations', { body, headers: idempotent(key) }));

/** All or none. */
export const createInvitations = (invitations: InvitationRequest[], key: string) =>
  read(
    api.POST('/invitation-batches', {
      body: { invitations },
      headers: idempotent(key),
    }),
  );

/** `OPEN` sends it again: the former link stops working. */
export const moveInvitation = (id: string, to: 'OPEN' | 'REVOKED') =>
  read(
    api.POST('/invitations/{id}/transitions', {
      params: { path: { id } },
      body: { to },
    }),
  );
