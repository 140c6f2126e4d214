import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useProblemText } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { useSteps } from '@/lib/useSteps';
import { ROUNDS } from '../data/api';
import classes from './plan.module.css';
import shared from '../parts/parts.module.css';
import { movePlan, plansQuery, planStepsQuery } from '../data/plan-api';
import { newestUnmade } from './plan-options';
import type { Plan, Round } from '../data/types';
import { usePlanReady } from './usePlanReady';

/** The plan that is being made, or why none came. */
export function PlanBeingMade({ round }: { round: Round }) {
  const plans = useQuery({
    ...plansQuery(round.id),
    enabled: round.may?.includes('PLAN') === true,
  });
  usePlanReady(round, plans.data);
  const plan = newestUnmade(plans.data ?? []);
  return plan && <Unmade round={round} plan={plan} />;
}

/** How far it is and a way to stop it, or why it does not come. */
function Unmade({ round, plan }: { round: Round; plan: Plan }) {
  const { t } = useTranslation('plan');
  const { number, dayAndTimes } = useFormat();
  const client = useQueryClient();
  const { can } = useSteps(planStepsQuery(plan));
  const stopping = useMutation({
    mutationFn: () => movePlan(plan.id, 'CANCELLED'),
    onSettled: () => client.invalidateQueries({ queryKey: [ROUNDS, round.id, 'plans'] }),
  });
  const text = useProblemText(stopping.error);
  if (plan.status === 'FAILED')
    return (
      <Card title={t('make.failed')} tone="attention">
        <p>{plan.fault}</p>
      </Card>
    );
  const { phase, step, steps } = plan.progress ?? { phase: 'WAITING' as const, step: 0, steps: 0 };
  return (
    <Card title={t('make.busy')}>
      <progress
        className={classes.progress}
        aria-label={t('make.busy')}
        max={1}
        value={steps > 0 ? step / steps : undefined}
      />
      <p role="status">
        {t(`phase.${phase}`)}
        {steps > 0 && ` ${t('make.step', { step, steps })}`}
      </p>
      <p className="small muted">
        {t('make.what', {
          learners: number(plan.learnerCount!),
          seats: number(round.counts.seats),
        })}{' '}
        {t('make.since', {
          name: plan.madeBy?.name ?? '',
          at: dayAndTimes(plan.createdAt, plan.createdAt),
        })}
      </p>
      {can('CANCELLED') && (
        <p className={shared.later}>
          <Button variant="default" loading={stopping.isPending} onClick={() => stopping.mutate()}>
            {t('make.stop')}
          </Button>
        </p>
      )}
      {stopping.isError && <p role="alert">{text}</p>}
    </Card>
  );
}
