import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { networkTasksLink, TaskGroups, type TaskCount } from '@/features/task/public';
import classes from './home.module.css';
import { Part } from './Part';

const OURS: TaskCount['waitsFor'] = 'NETWORK';

/** What asks for the coordinator, and what waits for others: first what is late. */
export function HeldUp({ groups, networkId }: { groups: TaskCount[]; networkId: string }) {
  const { t } = useTranslation('asked');
  const ours = groups.filter(({ waitsFor }) => waitsFor === OURS);
  const others = groups.filter(({ waitsFor }) => waitsFor !== OURS);
  return (
    <>
      <Part
        title={t('waiting.needed')}
        aside={
          groups.length > 0 && (
            <AppLink to={networkTasksLink(networkId)}>{t('waiting.all')}</AppLink>
          )
        }
      >
        {ours.length === 0 ? (
          <p className={classes.calm}>{t('waiting.noneNeeded')}</p>
        ) : (
          <TaskGroups label={t('waiting.needed')} networkId={networkId} groups={ours} />
        )}
      </Part>
      {others.length > 0 && (
        <Part title={t('waiting.others')}>
          <TaskGroups label={t('waiting.others')} networkId={networkId} groups={others} />
        </Part>
      )}
    </>
  );
}
