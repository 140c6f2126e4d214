import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';
import type { ListState } from '@/components/list/useListState';

export type Person = Schema<'Person'>;
export type PersonSearch = Schema<'PersonSearch'>;

/** A name is searched by POST: names do not belong in addresses. */
export const peopleQuery = (
  body: PersonSearch,
  page: Pick<ListState['query'], 'pageNumber' | 'pageSize' | 'sort'>,
) =>
  queryOptions({
    queryKey: ['people', body, page],
    queryFn: () => read(api.POST('/people/_search', { params: { query: page }, body })),
    placeholderData: keepPreviousData,
  });
