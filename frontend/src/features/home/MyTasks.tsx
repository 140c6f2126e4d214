import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '@/features/account/public';
import { myTasksQuery, TaskLines, tasksLink, type Task } from '@/features/task/public';
import classes from './home.module.css';
import { All, Part } from './Part';

interface Props {
  /** Says so when nothing waits; else there is nothing to see then. */
  calm?: boolean;
  /** What can be done with them all at once. */
  together?: (tasks: Task[]) => ReactNode;
  /** What can be done with one at once. */
  aside?: (task: Task) => ReactNode;
}

/** What waits for this person, on everybody's home. */
export function MyTasks({ calm, together, aside }: Props) {
  const { t } = useTranslation('asked');
  const { network } = useNetwork();
  const tasks = useQuery(myTasksQuery({ networkId: network?.id, pageSize: 20, withTotal: true }));
  return (
    <All queries={[tasks]}>
      {() => {
        const { items, hasNextPage } = tasks.data!;
        if (items.length === 0 && !calm) return null;
        return (
          <Part
            title={t('waiting.title')}
            // Yes to all is said to all there are, not to those that happen to be shown.
            aside={!hasNextPage && together?.(items)}
          >
            {items.length === 0 ? (
              <p className={classes.calm}>{t('waiting.none')}</p>
            ) : (
              <TaskLines
                label={t('waiting.title')}
                tasks={tasks.data!}
                to={tasksLink()}
                aside={aside}
              />
            )}
          </Part>
        );
      }}
    </All>
  );
}
