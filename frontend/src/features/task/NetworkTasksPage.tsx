import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListState, type ListState } from '@/components/list/useListState';
import { useNetwork } from '@/features/account/public';
import { networkTaskCountsQuery, networkTasksQuery } from './api';
import { TaskList } from './TaskList';

/** Everything that waits for anybody in a network. */
export function NetworkTasksPage() {
  const { t } = useTranslation('task');
  const { networkId = '' } = useParams({ strict: false }) as { networkId?: string };
  const { networks } = useNetwork();
  const list = useListState({ filters: ['ofOthers', 'wholeId', 'kind'] });
  const { ofOthers, wholeId } = list.filters;
  const some = { ofOthers: Boolean(ofOthers), wholeId };
  const queries = useQueryClient();
  const tasks = (page: ListState['query']) =>
    networkTasksQuery(networkId, { ...page, withTotal: true });
  return (
    <TaskList
      id="network-tasks"
      title={t('list.network')}
      place={networks.find(({ id }) => id === networkId)?.name}
      list={list}
      seen={{ networkId }}
      query={useQuery(tasks(list.query))}
      load={(page) => queries.fetchQuery(tasks(page))}
      kinds={useQuery(networkTaskCountsQuery(networkId, some)).data ?? []}
    />
  );
}
