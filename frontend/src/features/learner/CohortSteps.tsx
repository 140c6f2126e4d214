import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { History } from '@/components/History';
import { Loaded } from '@/components/Loaded';
import { TransitionButtons } from '@/components/TransitionButtons';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
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
  const { date } = useFormat();
  const short = gateOf(cohort)?.short ?? 0;
  const missing = cohort.counts.missingOutcome ?? 0;
  const gate =
    cohort.status === 'PROVISIONAL' && short > 0
      ? t('gate.short', { count: short })
      : cohort.status === 'ACTIVE' && missing > 0
        ? t('gate.missing', { count: missing })
        : cohort.status === 'CONFIRMED' && cohort.startDate > today()
          ? t('gate.later', { date: date(cohort.startDate) })
          : null;
  // What the gate refuses is not offered; the sentence says why.
  const closed = gate ? [NEXT[cohort.status]!] : [];
  const shut = ['CANCELLED', ...closed];
  const move = async (to: string, reason?: string) => {
    await moveCohort(cohort.id, { to: to as Status, ...(reason && { reason }) });
    await queries.invalidateQueries({ queryKey: ['cohorts'] });
    await queries.invalidateQueries({ queryKey: ['learners'] });
  };
  return (
    <Card
      title={t('steps.title')}
      tone={gate && mayRun && cohort.status !== 'CONFIRMED' ? 'attention' : 'plain'}
    >
      <Loaded query={query}>
        {({ allowed = [], back, irreversible, history }) => (
          <Stacked>
            {gate && <p>{gate}</p>}
            {mayRun && allowed.length > 0 && (
              <>
                {allowed.some((to) => !shut.includes(to)) && (
                  <TransitionButtons
                    of="cohort"
                    allowed={allowed}
                    back={back}
                    irreversible={irreversible}
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
