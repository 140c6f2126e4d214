import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BigNumber } from '@/components/BigNumber';
import { Card, Columns, Stacked } from '@/components/Card';
import { PageSkeleton } from '@/components/PageSkeleton';
import { FlowPicture } from '@/components/charts/FlowPicture';
import { StackedBar } from '@/components/charts/StackedBar';
import { ErrorState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { AssignmentTable } from './AssignmentTable';
import { choiceTone } from './choices';
import { HostSeats } from './HostSeats';
import { useMay } from './may';
import { planQuery } from './plan-api';
import { PlanBalance } from './PlanBalance';
import { PlanPlaces } from './PlanPlaces';
import { PlanProof } from './PlanProof';
import { PlanTogether } from './PlanTogether';
import type { Plan, Round } from './types';
import { useChoiceWords } from './useChoiceWords';

export function PlanPicture({ round, planId }: { round: Round; planId: string }) {
  const { t } = useTranslation('exchange');
  const { number, date } = useFormat();
  const { coordinates, organisations } = useMay();
  const query = useQuery(planQuery(round.id, planId));
  if (query.isPending) return <PageSkeleton />;
  if (query.isError)
    return <ErrorState heading="h2" error={query.error} retry={() => void query.refetch()} />;
  const plan = query.data;
  const seats = Object.fromEntries(
    plan.hosts.map(({ organisation, seats: room }) => [organisation.id, room]),
  );
  return (
    <Stacked>
      <PlanTogether plan={plan} />
      <Columns wide>
        <Stacked>
          <FlowPicture
            title={t('plan.flow')}
            flows={plan.flows}
            seats={seats}
            note={t('plan.flowNote', {
              count: plan.placedCount,
              number: number(plan.placedCount),
              round: round.name,
              date: date(plan.createdAt),
            })}
          />
          <HostSeats hosts={plan.hosts} round={round} />
        </Stacked>
        <Stacked>
          <Card>
            <BigNumber
              label={t('plan.placed')}
              value={number(plan.placedCount)}
              rest={t('count.of', { total: number(plan.learnerCount) })}
            />
            <Choices plan={plan} />
          </Card>
          <PlanProof round={round} plan={plan} />
          <PlanBalance plan={plan} round={round} />
        </Stacked>
      </Columns>
      {(coordinates(round.network.id) || organisations.length > 0) && (
        <PlanPlaces round={round} plan={plan} />
      )}
      <AssignmentTable round={round} plan={plan} />
    </Stacked>
  );
}

function Choices({ plan }: { plan: Plan }) {
  const { t } = useTranslation('exchange');
  const nth = useChoiceWords();
  const without = plan.learnerCount - plan.placedCount;
  const shares = plan.choiceCounts.map(({ rank, count }) => ({
    label: nth(rank),
    count,
    tone: choiceTone(rank),
  }));
  return (
    <StackedBar
      shares={[...shares, { label: t('choice.none'), count: without, tone: 'stop' as const }]}
    />
  );
}
