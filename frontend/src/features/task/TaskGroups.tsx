import { useTranslation } from 'react-i18next';
import { Lines } from '@/components/Lines';
import { Pill } from '@/components/StatusPill';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Seen, TaskCount } from './api';
import { Remind } from './Remind';
import { useTaskWords } from './useTaskWords';

interface Props {
  label: string;
  groups: TaskCount[];
  /** Where all of a kind are. */
  to: (kind: string) => string;
  /** Others are asked too, and this person looks on; with a way to remind: others only. */
  ofOthers?: Seen & { remind?: boolean };
}

/** What waits, a line for each kind: how many, and by when the first. */
export function TaskGroups({ label, groups, to, ofOthers }: Props) {
  const { t } = useTranslation('task');
  const { day } = useFormat();
  const { about } = useTaskWords({ own: !ofOthers });
  const text = ({ taskCount, firstDueDate, nearest }: TaskCount) =>
    taskCount === 1 ? about(nearest) : firstDueDate && t('firstDue', { date: day(firstDueDate) });
  return (
    <Lines
      label={label}
      lines={groups.map((group) => ({
        id: group.kind,
        to: group.taskCount === 1 ? group.nearest.link : to(group.kind),
        title: group.title,
        text: text(group),
        aside: (
          <>
            {group.overdueCount > 0 && (
              <Pill tone="stop">
                {group.taskCount === 1
                  ? t('overdue')
                  : t('overdueOf', { count: group.overdueCount })}
              </Pill>
            )}
            {ofOthers?.remind && group.taskCount === 1 && (
              <Remind task={group.nearest} seen={ofOthers} />
            )}
          </>
        ),
      }))}
    />
  );
}
