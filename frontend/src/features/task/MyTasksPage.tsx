import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useListState, type ListState } from '@/components/list/useListState';
import { useNetwork } from '@/features/account/public';
import { myTaskCountsQuery, myTasksQuery } from './api';
import { TaskList } from './TaskList';

/** Everything that waits for this person. */
export function MyTasksPage() {
  const { t } = useTranslation('task');
  const { network } = useNetwork();
  const list = useListState({ filters: ['kind'] });
  const here = { networkId: network?.id };
  const queries = useQueryClient();
  const tasks = (page: ListState['query']) => myTasksQuery({ ...here, ...page, withTotal: true });
  return (
    <TaskList
      id="tasks"
      title={t('list.mine')}
      place={network?.name}
      list={list}
      query={useQuery(tasks(list.query))}
      load={(page) => queries.fetchQuery(tasks(page))}
      kinds={useQuery(myTaskCountsQuery(here)).data ?? []}
    />
  );
}
