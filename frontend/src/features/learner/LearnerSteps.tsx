import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { History } from '@/components/History';
import { Loaded } from '@/components/Loaded';
import { TransitionButtons } from '@/components/TransitionButtons';
import { learnerStepsQuery, moveLearner, type Learner, type LearnerStatus } from './api';
import { learnerStepLink } from './links';

/** Steps that need a date and words of their own have a page for it. */
const WITH_FORM = ['COMPLETED', 'DROPPED_OUT', 'TRANSFERRED'];
const ROAD = ['ACCEPTED', 'ACTIVE'];

/** What can be done now, and what happened so far. */
export function LearnerSteps({ learner }: { learner: Learner }) {
  const { t } = useTranslation(['learner', 'transition']);
  const queries = useQueryClient();
  const query = useQuery(learnerStepsQuery(learner.id));
  const move = async (to: string, reason?: string) => {
    await moveLearner(learner.id, { to: to as LearnerStatus, reason: reason ?? null });
    await queries.invalidateQueries({ queryKey: ['learners'] });
    await queries.invalidateQueries({ queryKey: ['cohorts'] });
  };
  return (
    <Card title={t('steps.title')}>
      <Loaded query={query}>
        {({ allowed, history }) => (
          <Stacked>
            {allowed.length > 0 && (
              <>
                <TransitionButtons
                  of="learner"
                  from={learner.status}
                  steps={allowed}
                  consequences={Object.fromEntries(
                    allowed.filter(({ back }) => back).map(({ to }) => [to, t('steps.back')]),
                  )}
                  road={ROAD}
                  except={WITH_FORM}
                  move={move}
                />
                {WITH_FORM.filter((form) => allowed.some(({ to }) => to === form)).map((to) => (
                  <LinkButton
                    key={to}
                    variant={to === 'COMPLETED' ? 'filled' : 'default'}
                    to={learnerStepLink(learner.id, to)}
                  >
                    {t(`transition:learner.${to}`)}
                  </LinkButton>
                ))}
              </>
            )}
            <History of="learner" entries={history} />
          </Stacked>
        )}
      </Loaded>
    </Card>
  );
}
