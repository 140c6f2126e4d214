import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '@/components/toast';
import { ROUNDS } from '../data/api';
import type { Plan, Round } from '../data/types';

/** Says that a plan is made when it was still being made the last time anybody looked. */
export function usePlanReady(round: Round, plans: Plan[] | undefined) {
  const { t } = useTranslation('plan');
  const client = useQueryClient();
  const making = useRef<string | undefined>(undefined);
  useEffect(() => {
    const ready = plans?.find(({ id, status }) => id === making.current && status === 'DRAFT');
    making.current = plans?.find(({ status }) => status === 'MAKING')?.id;
    if (!ready) return;
    void client.invalidateQueries({ queryKey: [ROUNDS, round.id], exact: true });
    void toast(t('make.done', { placed: ready.placedCount, total: ready.learnerCount }));
  }, [plans, client, round.id, t]);
}
