import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Plan } from '../data/types';

/** How plans of one round are told apart. */
export function usePlanWords() {
  const { t } = useTranslation(['plan', 'status']);
  const { dayAndTimes } = useFormat();
  return {
    /** "zo 22 nov, 12:04 · 29 van 29 geplaatst · Concept" */
    titleOf: (plan: Plan) =>
      [
        dayAndTimes(plan.createdAt, plan.createdAt),
        !plan.suppressed &&
          t('plan.placedOf', { placed: plan.placedCount, total: plan.learnerCount }),
        t(`status:plan.${plan.status}`),
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
