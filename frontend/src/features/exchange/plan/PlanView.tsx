import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Stacked } from '@/components/Card';
import { EmptyState, ErrorState } from '@/components/states';
import { PageSkeleton } from '@/components/PageSkeleton';
import type { Search } from '@/lib/search';
import classes from './plan.module.css';
import shared from '../parts/parts.module.css';
import { planPrintLink } from '../data/links';
import { plansQuery } from '../data/plan-api';
import { PlanCompare } from './PlanCompare';
import { isRepair, madePlans, newestUnmade, openRepair, shownPlan } from './plan-options';
import { PlanPicture } from './PlanPicture';
import { RepairCard } from './RepairCard';
import type { Plan, Round } from '../data/types';
import { usePlanWords } from './usePlanWords';
import { ViewLink } from '../parts/ViewLink';

/** The plan of a round: the published one, or the newest; older ones to compare with. */
export function PlanView({ round }: { round: Round }) {
  const { t } = useTranslation('plan');
  const search: Search = useSearch({ strict: false });
  const runs = round.may?.includes('READ_PLANS') ?? false;
  const plans = useQuery({ ...plansQuery(round.id), enabled: runs });
  if (!runs) return <PlanPicture round={round} planId={round.publishedPlanId ?? ''} />;
  if (plans.isPending) return <PageSkeleton />;
  if (plans.isError)
    return <ErrorState heading="h2" error={plans.error} retry={() => void plans.refetch()} />;
  const made = madePlans(plans.data);
  const plan = shownPlan(plans.data, search.plan);
  const repair = isRepair(round) ? openRepair(plans.data) : undefined;
  if (search.compare && made.length > 1)
    return <PlanCompare round={round} plans={made} compared={search.compare.split(',')} />;
  return (
    <Stacked>
      {!plan && !newestUnmade(plans.data) && (
        <EmptyState title={t('plan.none')}>{t('plan.noneHint')}</EmptyState>
      )}
      {repair && <RepairCard round={round} repair={repair} />}
      {plan && <PlanTools round={round} plans={made} chosen={plan.id} />}
      {plan && <PlanPicture round={round} planId={plan.id} />}
    </Stacked>
  );
}

/** Which plan is looked at, and what else can be done with it. */
function PlanTools({ round, plans, chosen }: { round: Round; plans: Plan[]; chosen: string }) {
  const { t } = useTranslation('plan');
  const { titleOf } = usePlanWords();
  const navigate = useNavigate();
  const choose = (plan: string) =>
    void navigate({
      to: '.',
      search: (old: Search) => ({ ...old, plan }),
      resetScroll: false,
    } as never);
  const other = plans.find(({ id }) => id !== chosen);
  return (
    <div className={classes.tools}>
      {other && (
        <>
          <NativeSelect
            label={t('plan.compare')}
            value={chosen}
            onChange={(event) => choose(event.currentTarget.value)}
            data={plans.map((plan) => ({ value: plan.id, label: titleOf(plan) }))}
          />
          <ViewLink
            className={shared.way}
            values={{ view: 'plan', plan: chosen, compare: `${chosen},${other.id}` }}
          >
            {t('compare.open')}
          </ViewLink>
        </>
      )}
      <LinkButton variant="default" to={planPrintLink(round.id, chosen)}>
        {t('print.open')}
      </LinkButton>
    </div>
  );
}
