import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import {
  AllTasks,
  allOf,
  networkTaskCountsQuery,
  networkTasksLink,
  TaskGroups,
} from '@/features/task/public';
import type { Round } from '../data/types';
import { ViewLink } from '../parts/ViewLink';
import shared from '../parts/parts.module.css';
import classes from './round.module.css';
import { useDraftGaps } from './useDraftGaps';

/** What holds the round up, whoever it waits for, before everything else. Nothing wrong: nothing here. */
export function RoundExceptions({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  const { id, network } = round;
  const waits = useQuery(networkTaskCountsQuery(network.id, { wholeId: id }));
  const groups = waits.data ?? [];
  const to = (kind?: string) => networkTasksLink(network.id, { wholeId: id, kind });
  return (
    <>
      <DraftGaps round={round} />
      {groups.length > 0 && (
        <Card
          title={t('exception.label')}
          aside={<AllTasks count={allOf(groups)} to={to()} />}
          tone="attention"
        >
          <TaskGroups
            label={t('exception.label')}
            groups={groups}
            to={to}
            ofOthers={{ networkId: network.id }}
          />
        </Card>
      )}
    </>
  );
}

/** What the draft that is looked at leaves to be solved before it is published. */
function DraftGaps({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  const gaps = useDraftGaps(round);
  const open = (['unplaced', 'belowMinimum'] as const).filter((kind) => gaps && gaps[kind] > 0);
  if (!gaps || open.length === 0) return null;
  return (
    <section aria-label={t('exception.draft')} className={classes.exceptions}>
      {open.map((kind) => (
        <Card key={kind} tone="attention">
          <div className={shared.exception}>
            <div>
              <h2 className={shared.exceptionTitle}>
                {t(`exception.${kind}.title`, { count: gaps[kind] })}
              </h2>
              <p className="small muted">{t(`exception.${kind}.text`, { count: gaps[kind] })}</p>
            </div>
            <ViewLink
              className={shared.way}
              values={kind === 'unplaced' ? { view: 'plan', choice: 'none' } : { view: 'plan' }}
            >
              {t(`exception.${kind}.action`)}
            </ViewLink>
          </div>
        </Card>
      ))}
    </section>
  );
}
