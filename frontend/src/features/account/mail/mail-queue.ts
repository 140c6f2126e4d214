import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ListState } from '@/components/list/useListState';
import { api, read } from '@/lib/api/client';
import type { components } from '@/lib/api/schema';

export type MailMessage = components['schemas']['MailMessage'];

export const mailMessagesQuery = (query: ListState['query']) =>
  queryOptions({
    queryKey: ['mail-messages', query],
    queryFn: () => read(api.GET('/mail-messages', { params: { query } })),
    placeholderData: keepPreviousData,
    // What waits goes out by itself.
    refetchInterval: 15_000,
  });

export const tryAgain = (id: string) =>
  read(
    api.POST('/mail-messages/{id}/transitions', {
      params: { path: { id } },
      body: { to: 'QUEUED' },
    }),
  );
