import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useProblemText } from '@/components/states';
import { useSteps } from '@/lib/useSteps';
import { ROUNDS } from '../data/api';
import { movePlan, planStepsQuery } from '../data/plan-api';
import { PlanDifferences } from './PlanDifferences';
import { PublishButton } from './PublishButton';
import type { Plan, Round } from '../data/types';

interface Props {
  round: Round;
  repair: Plan;
}

/** A repair before it is carried out: what changes for whom, and that it cannot be with less. */
export function RepairCard({ round, repair }: Props) {
  const { t } = useTranslation('plan');
  const client = useQueryClient();
  const { can } = useSteps(planStepsQuery(repair));
  const leaving = useMutation({
    mutationFn: () => movePlan(repair.id, 'DISCARDED'),
    onSuccess: () => client.invalidateQueries({ queryKey: [ROUNDS, round.id] }),
  });
  const text = useProblemText(leaving.error);
  const moved = repair.objective.find(({ rule }) => rule === 'KEPT')?.value;
  const without = repair.learnerCount! - repair.placedCount!;
  return (
    <>
      <Card tone="attention" title={t('repair.ready')}>
        {moved !== undefined && <p>{t('repair.moved', { count: moved })}</p>}
        {without > 0 && <p>{t('repair.without', { count: without })}</p>}
        <p className="small muted">{t('repair.before')}</p>
        {leaving.isError && <p role="alert">{text}</p>}
        <Group mt="md">
          <PublishButton round={round} plan={repair} />
          {can('DISCARDED') && (
            <Button variant="default" loading={leaving.isPending} onClick={() => leaving.mutate()}>
              {t('repair.leave')}
            </Button>
          )}
        </Group>
      </Card>
      <PlanDifferences
        round={round}
        plan={repair}
        names={{ plan: t('repair.after'), other: t('repair.now') }}
      />
    </>
  );
}
