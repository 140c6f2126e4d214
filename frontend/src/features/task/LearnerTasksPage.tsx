import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useListState, type ListState } from '@/components/list/useListState';
import { useNetwork } from '@/features/account/public';
import { learnerTaskCountsQuery, learnerTasksQuery } from './api';
import { TaskList } from './TaskList';

/** Everything that waits around the learners whom this person looks after. */
export function LearnerTasksPage() {
  const { t } = useTranslation('task');
  const { network } = useNetwork();
  const list = useListState({ filters: ['ofOthers', 'kind'] });
  const here = { networkId: network?.id };
  const ofOthers = Boolean(list.filters.ofOthers);
  const queries = useQueryClient();
  const tasks = (page: ListState['query']) =>
    learnerTasksQuery({ ...here, ...page, withTotal: true });
  return (
    <TaskList
      id="learner-tasks"
      title={t('list.learners')}
      place={network?.name}
      list={list}
      seen={{}}
      query={useQuery(tasks(list.query))}
      load={(page) => queries.fetchQuery(tasks(page))}
      kinds={useQuery(learnerTaskCountsQuery({ ...here, ofOthers })).data ?? []}
    />
  );
}
