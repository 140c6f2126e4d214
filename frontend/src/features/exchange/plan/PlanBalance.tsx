import { useTranslation } from 'react-i18next';
import { BalanceBars } from '@/components/charts/BalanceBars';
import { ChartFrame } from '@/components/charts/ChartFrame';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Plan, Round } from '../data/types';

/** What each organisation sends and receives; to an organisation only what it does itself. */
export function PlanBalance({ plan, round }: { plan: Plan; round: Round }) {
  const { t } = useTranslation('plan');
  const { number } = useFormat();
  return (
    <ChartFrame
      title={t('plan.balance')}
      rows={[
        [t('plan.organisation'), t('plan.sent'), t('plan.received')],
        ...plan.balance.map(({ organisation, sent, received }) => [
          organisation.name,
          sent,
          received,
        ]),
      ]}
      note={
        plan.placedCount === null
          ? t('plan.balanceOwn', { round: round.name })
          : t('plan.balanceNote', {
              count: plan.placedCount,
              number: number(plan.placedCount),
              round: round.name,
            })
      }
    >
      <BalanceBars
        items={plan.balance.map(({ organisation, sent, received }) => ({
          ...organisation,
          sent,
          received,
        }))}
      />
    </ChartFrame>
  );
}
