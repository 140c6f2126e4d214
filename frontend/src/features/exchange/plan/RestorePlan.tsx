import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '@/components/ReasonDialog';
import { asProblem } from '@/lib/api/problem';
import { useSteps } from '@/lib/useSteps';
import { ROUNDS } from '../data/api';
import { movePlan, planStepsQuery } from '../data/plan-api';
import type { Plan } from '../data/types';

/** Brings back a plan that was put aside, as long as no other was made since. */
export function RestorePlan({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { can } = useSteps(planStepsQuery(plan));
  const restoring = useMutation({
    mutationFn: (reason: string) => movePlan(plan.id, 'DRAFT', reason),
    onSuccess: () => client.invalidateQueries({ queryKey: [ROUNDS] }),
  });
  if (!can('DRAFT')) return null;
  return (
    <>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {t('plan.restore')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('plan.restore')}
          busy={restoring.isPending}
          problem={restoring.error && asProblem(restoring.error)}
          onConfirm={restoring.mutate}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
