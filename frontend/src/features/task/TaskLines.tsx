import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Lines } from '@/components/Lines';
import { Pill } from '@/components/StatusPill';
import type { Task } from './api';
import { useTaskWords } from './useTaskWords';

interface Props {
  label: string;
  tasks: Task[];
  /** What can be done at once, beside the way to the page. */
  aside?: (task: Task) => ReactNode;
}

/** What is asked, about what and by when; each leads to where it is done. */
export function TaskLines({ label, tasks, aside }: Props) {
  const { t } = useTranslation('task');
  const { about } = useTaskWords({ own: true });
  return (
    <Lines
      label={label}
      lines={tasks.map((task) => ({
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
  );
}
