import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListState } from '@/components/list/useListState';
import { ahead } from '@/lib/api/ahead';
import { idempotent, read } from '@/lib/api/client';
import type { Page } from '@/lib/api/types';
import type { Invitation, InvitationRequest } from '../types';

export const invitationsQuery = (query: ListState['query']) =>
  queryOptions({
    queryKey: ['invitations', query],
    queryFn: () => read(ahead.GET<Page<Invitation>>('/invitations', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const createInvitation = (body: InvitationRequest, key: string) =>
  read(ahead.POST<Invitation>('/invitations', { body, headers: idempotent(key) }));

/** All or none. */
export const createInvitations = (invitations: InvitationRequest[], key: string) =>
  read(
    ahead.POST<{ created: number }>('/invitation-batches', {
      body: { invitations },
      headers: idempotent(key),
    }),
  );

/** `OPEN` sends it again: the former link stops working. */
export const moveInvitation = (id: string, to: 'OPEN' | 'REVOKED') =>
  read(
    ahead.POST<Invitation>('/invitations/{id}/transitions', {
      params: { path: { id } },
      body: { to },
    }),
  );
