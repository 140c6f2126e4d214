import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';

/** The mails that this sample did not send, the newest first. */
export const keptMailsQuery = queryOptions({
  queryKey: ['kept-mails'],
  queryFn: () => read(api.GET('/kept-mails', { params: { query: { pageSize: 100 } } })),
});
