import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type Cohort = Schema<'Cohort'>;

/** The cohorts of a network (or all that the reader may see), the newest first; `open`: those that can be joined. */
export const cohortChoices = (networkId?: string, open?: true) =>
  queryOptions({
    queryKey: ['cohorts', 'choices', networkId, open],
    queryFn: () =>
      read(
        api.GET('/cohorts', {
          params: { query: { networkId, open, pageSize: 250, sort: '-startDate' } },
        }),
      ),
  });
