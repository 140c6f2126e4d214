import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { History } from '@/components/History';
import { Loaded } from '@/components/Loaded';
import { TransitionButtons } from '@/components/TransitionButtons';
import { cohortStepsQuery, moveCohort, type Cohort } from './cohorts';
import { gateOf } from './gate';
import classes from './learner.module.css';
import { cancelCohortLink } from './links';

type Status = Cohort['status'];
const NEXT: Partial<Record<Status, Status>> = {
  PREPARATION: 'PROVISIONAL',
  PROVISIONAL: 'CONFIRMED',
  CONFIRMED: 'ACTIVE',
  ACTIVE: 'FINISHED',
};

/** What can be done now, what stands in the way, and what was done. */
export function CohortSteps({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation(['learner', 'transition']);
  const queries = useQueryClient();
  const query = useQuery(cohortStepsQuery(cohort.id));
  const short = gateOf(cohort)?.short ?? 0;
  const move = async (to: string, reason?: string) => {
    await moveCohort(cohort.id, { to: to as Status, ...(reason && { reason }) });
    await queries.invalidateQueries({ queryKey: ['cohorts'] });
    await queries.invalidateQueries({ queryKey: ['learners'] });
  };
  const usual = NEXT[cohort.status];
  const gate = query.data?.blocked.find(({ to }) => to === usual)?.why;
  return (
    <Card
      title={t('steps.title')}
      tone={gate && cohort.status !== 'CONFIRMED' ? 'attention' : 'plain'}
    >
      <Loaded query={query}>
        {({ allowed, history }) => (
          <Stacked>
            {gate && <p>{gate}</p>}
            <TransitionButtons
              of="cohort"
              steps={allowed}
              road={usual ? [usual] : []}
              except={['CANCELLED']}
              move={move}
            />
            {allowed.some(({ to }) => to === 'CANCELLED') && (
              <div>
                <LinkButton variant="default" to={cancelCohortLink(cohort.id)}>
                  {t('transition:cohort.CANCELLED')}
                </LinkButton>
                {short > 0 && <p className={classes.gate}>{t('gate.choices')}</p>}
              </div>
            )}
            <History of="cohort" entries={history} />
          </Stacked>
        )}
      </Loaded>
    </Card>
  );
}
