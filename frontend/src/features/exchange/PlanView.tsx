import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorState } from '@/components/states';
import { PageSkeleton } from '@/components/PageSkeleton';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Search } from '@/lib/search';
import { useMay } from './may';
import { plansQuery } from './plan-api';
import { PlanPicture } from './PlanPicture';
import type { Plan, Round } from './types';

/** The plan of a round: the published one, or the newest; older ones to compare with. */
export function PlanView({ round }: { round: Round }) {
  const { t } = useTranslation(['exchange', 'status']);
  const search: Search = useSearch({ strict: false });
  const { coordinates } = useMay();
  const runs = coordinates(round.network.id);
  const plans = useQuery({ ...plansQuery(round.id), enabled: runs });
  if (!runs) return <PlanPicture round={round} planId={round.publishedPlanId ?? ''} />;
  if (plans.isPending) return <PageSkeleton />;
  if (plans.isError)
    return <ErrorState heading="h2" error={plans.error} retry={() => void plans.refetch()} />;
  const known = plans.data.filter(({ status }) => status !== 'DISCARDED');
  const plan =
    known.find(({ id }) => id === search.plan) ??
    known.find(({ id }) => id === round.publishedPlanId) ??
    known[0];
  if (!plan) return <EmptyState title={t('plan.none')}>{t('plan.noneHint')}</EmptyState>;
  return (
    <>
      {known.length > 1 && <PlanChoice plans={known} chosen={plan.id} />}
      <PlanPicture round={round} planId={plan.id} />
    </>
  );
}

function PlanChoice({ plans, chosen }: { plans: Plan[]; chosen: string }) {
  const { t } = useTranslation(['exchange', 'status']);
  const { dayAndTimes } = useFormat();
  const navigate = useNavigate();
  const choose = (plan: string) =>
    void navigate({
      to: '.',
      search: (old: Search) => ({ ...old, plan }),
      resetScroll: false,
    } as never);
  return (
    <NativeSelect
      label={t('plan.compare')}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
      maw={420}
      data={plans.map((plan) => ({
        value: plan.id,
        label: [
          dayAndTimes(plan.createdAt, plan.createdAt),
          t('plan.placedOf', { placed: plan.placedCount, total: plan.learnerCount }),
          t(`status:plan.${plan.status}`),
        ].join(' · '),
      }))}
    />
  );
}
