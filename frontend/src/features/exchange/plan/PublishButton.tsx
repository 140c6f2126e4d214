import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { useFormat } from '@/lib/i18n/useFormat';
import { useSteps } from '@/lib/useSteps';
import { ROUNDS } from '../data/api';
import classes from './plan.module.css';
import { INTERNSHIPS } from '../data/internship-api';
import { movePlan, planStepsQuery } from '../data/plan-api';
import type { Plan, Round } from '../data/types';
import { isRepair } from './plan-options';

/** Publishing reaches people, so it says first what will happen. */
export function PublishButton({ round, plan }: { round: Round; plan: Plan }) {
  const { t } = useTranslation('plan');
  const { list } = useFormat();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { can, why } = useSteps(planStepsQuery(plan));
  const publishing = useMutation({
    mutationFn: () => movePlan(plan.id, 'PUBLISHED'),
    onSuccess: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: [ROUNDS] });
      await client.invalidateQueries({ queryKey: [INTERNSHIPS] });
      void toast(t(repair ? 'repair.done' : 'publish.done', { name: round.name }));
    },
  });
  const text = useProblemText(publishing.error);
  const repair = isRepair(round);
  const without = plan.learnerCount! - plan.placedCount!;
  if (!can('PUBLISHED')) return why('PUBLISHED') && <p className="small">{why('PUBLISHED')}</p>;
  return (
    <>
      <Button onClick={() => setAsking(true)}>
        {t(repair ? 'repair.accept' : 'publish.button')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t(repair ? 'repair.acceptTitle' : 'publish.title', { name: round.name })}
        closeButtonProps={{ 'aria-label': t('publish.notYet') }}
      >
        <p>{t('publish.happens')}</p>
        <ul className={classes.consequences}>
          {repair ? (
            <>
              <li>{t('repair.calledOff')}</li>
              <li>{t('repair.told')}</li>
              <li>{t('repair.others')}</li>
            </>
          ) : (
            <>
              <li>{t('publish.internships', { count: plan.placedCount })}</li>
              <li>{t('publish.learners', { count: plan.learnerCount })}</li>
              <li>{t('publish.hosts', { count: plan.hosts.filter((h) => h.placed).length })}</li>
            </>
          )}
          {plan.together.length > 0 && (
            <li>
              {t('publish.together', { rounds: list(plan.together.map((one) => one.round.name)) })}
            </li>
          )}
          {without > 0 && <li>{t('publish.without', { count: without })}</li>}
          <li>{t(repair ? 'repair.final' : 'publish.final')}</li>
        </ul>
        {publishing.isError && <p role="alert">{text}</p>}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('publish.notYet')}
          </Button>
          <Button data-autofocus loading={publishing.isPending} onClick={() => publishing.mutate()}>
            {t(repair ? 'repair.accept' : 'publish.button')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
