import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { PageSkeleton } from '@/components/PageSkeleton';
import { Pill } from '@/components/StatusPill';
import { StepBar } from '@/components/StepBar';
import { ErrorState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Search } from '@/lib/search';
import { roundQuery } from '../data/api';
import { PlacesView } from '../place/PlacesView';
import { PlanBeingMade } from '../plan/PlanBeingMade';
import { PlanView } from '../plan/PlanView';
import { firstView, ROUND_STEPS, viewsOf, type View } from './round-state';
import { RoundAbout } from './RoundAbout';
import { RoundActions } from './RoundActions';
import { RoundCounts } from './RoundCounts';
import { RoundExceptions } from './RoundExceptions';
import { RoundInternships } from './RoundInternships';
import type { Round } from '../data/types';
import { ViewTabs } from './ViewTabs';
import { WishesView } from '../wish/WishesView';

/** A round from the first idea to the last day back: exceptions first, then the work of this state. */
export default function RoundPage() {
  const { t } = useTranslation(['round', 'exchange']);
  const { roundId = '' } = useParams({ strict: false });
  const { view: asked }: Search = useSearch({ strict: false });
  const { period } = useFormat();
  const query = useQuery(roundQuery(roundId));
  if (query.isPending) return <PageSkeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const round = query.data;
  const drafts = round.may?.includes('READ_PLANS');
  const views = viewsOf(round);
  const first = firstView(round);
  const view = views.find((one) => one === asked) ?? (views.includes(first) ? first : views[0]!);
  const meta = [
    t('round.kind'),
    round.cohorts.map(({ name }) => name).join(', '),
    period(round.periodStartDate, round.periodEndDate),
  ];
  return (
    <>
      <PageHeader
        title={round.name}
        meta={meta.filter(Boolean).join(' · ')}
        status={round.sample && <Pill tone="idea">{t('exchange:sample')}</Pill>}
        action={<RoundActions round={round} />}
      />
      <StepBar of="round" steps={ROUND_STEPS} current={round.status} />
      <Stacked>
        {drafts && <PlanBeingMade round={round} />}
        {drafts && <RoundExceptions round={round} />}
        <RoundCounts round={round} />
        <ViewTabs views={views} current={view} />
        <Shown view={view} round={round} />
      </Stacked>
    </>
  );
}

function Shown({ view, round }: { view: View; round: Round }) {
  if (view === 'plan') return <PlanView round={round} />;
  if (view === 'places') return <PlacesView round={round} />;
  if (view === 'wishes') return <WishesView round={round} />;
  if (view === 'internships') return <RoundInternships round={round} />;
  return <RoundAbout round={round} />;
}
