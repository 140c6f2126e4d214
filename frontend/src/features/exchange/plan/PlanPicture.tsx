import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BigNumber } from '@/components/BigNumber';
import { Card, Columns, Stacked } from '@/components/Card';
import { PageSkeleton } from '@/components/PageSkeleton';
import { FlowPicture } from '@/components/charts/FlowPicture';
import { StackedBar } from '@/components/charts/StackedBar';
import { ErrorState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { told } from '@/lib/told';
import { AssignmentTable } from './AssignmentTable';
import { choiceTone } from './choices';
import { HostSeats } from './HostSeats';
import { useMe } from '@/features/account/public';
import { runs, speaksFor } from '@/lib/reach';
import { planQuery } from '../data/plan-api';
import { PlanBalance } from './PlanBalance';
import { PlanPlaces } from './PlanPlaces';
import { PlanProof } from './PlanProof';
import { PlanTogether } from './PlanTogether';
import type { Plan, Round } from '../data/types';
import { useChoiceWords } from './useChoiceWords';

export function PlanPicture({ round, planId }: { round: Round; planId: string }) {
  const { t } = useTranslation(['plan', 'exchange']);
  const { number, date } = useFormat();
  const me = useMe();
  const query = useQuery(planQuery(round.id, planId));
  if (query.isPending) return <PageSkeleton />;
  if (query.isError)
    return <ErrorState heading="h2" error={query.error} retry={() => void query.refetch()} />;
  const plan = query.data;
  const people = told(plan);
  const seats = Object.fromEntries(
    plan.hosts.map(({ organisation, seats: room }) => [organisation.id, room]),
  );
  return (
    <Stacked>
      <PlanTogether plan={plan} />
      <Columns wide>
        <Stacked>
          {people ? (
            <FlowPicture
              title={t('plan.flow')}
              flows={plan.flows}
              seats={seats}
              note={t('plan.flowNote', {
                count: people.placedCount,
                number: number(people.placedCount),
                round: round.name,
                date: date(plan.createdAt),
              })}
            />
          ) : (
            plan.flows.length > 0 && (
              <FlowPicture
                title={t('plan.flowOwn')}
                flows={plan.flows}
                note={t('plan.flowOwnNote', { round: round.name, date: date(plan.createdAt) })}
              />
            )
          )}
          <HostSeats plan={plan} round={round} />
        </Stacked>
        <Stacked>
          {people && (
            <Card>
              <BigNumber
                label={t('plan.placed')}
                value={number(people.placedCount)}
                rest={t('exchange:count.of', { total: number(people.learnerCount) })}
              />
              <Choices plan={plan} without={people.learnerCount - people.placedCount} />
            </Card>
          )}
          <PlanProof round={round} plan={plan} />
          {plan.balance.length > 0 && <PlanBalance plan={plan} round={round} />}
        </Stacked>
      </Columns>
      {(runs(me, round.network.id) || speaksFor(me)) && <PlanPlaces round={round} plan={plan} />}
      <AssignmentTable round={round} plan={plan} />
    </Stacked>
  );
}

function Choices({ plan, without }: { plan: Plan; without: number }) {
  const { t } = useTranslation(['plan', 'exchange']);
  const nth = useChoiceWords();
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
