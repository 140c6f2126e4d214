import { useTranslation } from 'react-i18next';
import {
  AllTasks,
  allOf,
  networkTasksLink,
  TaskGroups,
  tasksLink,
  type TaskCount,
} from '@/features/task/public';
import classes from './home.module.css';
import { Part } from './Part';

interface Props {
  networkId: string;
  mine: TaskCount[];
  others: TaskCount[];
}

/** What asks for the coordinator, and what waits for others: first what is late. */
export function HeldUp({ networkId, mine, others }: Props) {
  const { t } = useTranslation('asked');
  const ofOthers = (kind?: string) => networkTasksLink(networkId, { ofOthers: 'true', kind });
  return (
    <>
      <Part
        title={t('waiting.title')}
        aside={mine.length > 0 && <AllTasks count={allOf(mine)} to={tasksLink()} />}
      >
        {mine.length === 0 ? (
          <p className={classes.calm}>{t('waiting.noneNeeded')}</p>
        ) : (
          <TaskGroups label={t('waiting.title')} groups={mine} to={tasksLink} />
        )}
      </Part>
      {others.length > 0 && (
        <Part
          title={t('waiting.others')}
          aside={<AllTasks count={allOf(others)} to={ofOthers()} />}
        >
          <TaskGroups
            label={t('waiting.others')}
            groups={others}
            to={ofOthers}
            ofOthers={{ networkId, remind: true }}
          />
        </Part>
      )}
    </>
  );
}
