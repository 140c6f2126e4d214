import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Lines } from '@/components/Lines';
import { Pill } from '@/components/StatusPill';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Task, TaskPage } from './api';
import { useTaskWords } from './useTaskWords';

interface Props {
  label: string;
  /** The first of them, counted. */
  tasks: TaskPage;
  /** Where all of them are. */
  to: string;
  /** Others are asked, and this person looks on. */
  ofOthers?: boolean;
  /** What can be done at once, beside the way to the page. */
  aside?: (task: Task) => ReactNode;
}

/** What is asked, about what and by when; each leads to where it is done. Says so when there is more. */
export function TaskLines({ label, tasks, to, ofOthers = false, aside }: Props) {
  const { t } = useTranslation('task');
  const { number } = useFormat();
  const { about } = useTaskWords({ own: !ofOthers });
  const { items, hasNextPage, total } = tasks;
  return (
    <>
      <Lines
        label={label}
        lines={items.map((task) => ({
          id: task.id,
          to: task.link,
          title: task.title,
          text: about(task),
          aside: (
            <>
              {task.urgency === 'OVERDUE' && <Pill tone="stop">{t('overdue')}</Pill>}
              {aside?.(task)}
            </>
          ),
        }))}
      />
      {hasNextPage && (
        <p className="small muted">
          {t('first', { shown: number(items.length), all: number(total ?? 0) })}{' '}
          <AllTasks count={total ?? 0} to={to} />
        </p>
      )}
    </>
  );
}

/** The way to all of them, with how many they are. */
export function AllTasks({ count, to }: { count: number; to: string }) {
  const { t } = useTranslation('task');
  const { number } = useFormat();
  return <AppLink to={to}>{t('all', { all: number(count) })}</AppLink>;
}
