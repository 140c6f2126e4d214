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
export function CohortSteps({ cohort, mayRun }: { cohort: Cohort; mayRun: boolean }) {
  const { t } = useTranslation(['learner', 'transition']);
  const queries = useQueryClient();
  const query = useQuery(cohortStepsQuery(cohort.id));
  const short = gateOf(cohort)?.short ?? 0;
  const missing = cohort.counts.missingOutcome ?? 0;
  const gate =
    cohort.status === 'PROVISIONAL' && short > 0
      ? t('gate.short', { count: short })
      : cohort.status === 'ACTIVE' && missing > 0
        ? t('gate.missing', { count: missing })
        : null;
  // What the gate refuses is not offered; the sentence says why.
  const closed = gate ? [NEXT[cohort.status]!] : [];
  const shut = ['CANCELLED', ...closed];
  const move = async (to: string) => {
    await moveCohort(cohort.id, { to: to as Status });
    await queries.invalidateQueries({ queryKey: ['cohorts'] });
    await queries.invalidateQueries({ queryKey: ['learners'] });
  };
  return (
    <Card title={t('steps.title')} tone={gate && mayRun ? 'attention' : 'plain'}>
      <Loaded query={query}>
        {({ allowed = [], history }) => (
          <Stacked>
            {gate && <p>{gate}</p>}
            {mayRun && allowed.length > 0 && (
              <>
                {allowed.some((to) => !shut.includes(to)) && (
                  <TransitionButtons
                    of="cohort"
                    allowed={allowed}
                    main={NEXT[cohort.status]}
                    except={shut}
                    move={move}
                  />
                )}
                {allowed.includes('CANCELLED') && (
                  <div>
                    <LinkButton variant="default" to={cancelCohortLink(cohort.id)}>
                      {t('transition:cohort.CANCELLED')}
                    </LinkButton>
                    {short > 0 && <p className={classes.gate}>{t('gate.choices')}</p>}
                  </div>
                )}
              </>
            )}
            <History of="cohort" entries={history} />
          </Stacked>
        )}
      </Loaded>
    </Card>
  );
}
