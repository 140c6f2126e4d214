import { Problem } from '@/lib/api/problem';
import type { Page } from '@/lib/api/types';
import type { Fetching } from './DownloadCsv';
import type { ListState } from './useListState';

type Query = ListState['query'];

/** The API goes this deep into a list and no deeper. */
const MOST_PAGES = 41;

/**
 * All rows of a list as it is filtered and sorted, page by page. A row that moved to the next page meanwhile is there
 * once. A list that is too long is refused: half of one looks like a whole one.
 */
export async function wholeList<T>(
  load: (query: Query) => Promise<Page<T>>,
  query: Query,
  key: (row: T) => string,
  tooLong: string,
  { tell, stopped }: Fetching,
): Promise<T[]> {
  const rows = new Map<string, T>();
  for (let pageNumber = 1; !stopped(); pageNumber += 1) {
    const page = await load({ ...query, pageNumber, pageSize: 250 } as Query);
    page.items.forEach((row) => rows.set(key(row), row));
    tell(rows.size);
    if (!page.hasNextPage) break;
    if (pageNumber === MOST_PAGES) throw new Problem(400, { detail: tooLong });
  }
  return [...rows.values()];
}
