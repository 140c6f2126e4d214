import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { PageSkeleton } from '@/components/PageSkeleton';
import { EmptyState, ErrorState } from '@/components/states';
import { useNetwork } from '@/features/account/public';
import { metricsQuery, valuesQuery, type Metric } from './api';
import { Definitions } from './Definitions';
import { FigureStrip } from './FigureStrip';
import { GroupPicture } from './GroupPicture';
import { Lead } from './Lead';
import { MetricPicture } from './MetricPicture';
import { Top } from './Top';

/** What a network brings about, in figures that say how sure they are. */
export default function ImpactPage() {
  const { t } = useTranslation('impact');
  const { network } = useNetwork();
  const metrics = useQuery(metricsQuery());
  if (!network)
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t('noNetwork')}>{t('noNetworkHint')}</EmptyState>
      </>
    );
  if (metrics.isPending) return <PageSkeleton />;
  if (metrics.isError)
    return <ErrorState error={metrics.error} retry={() => void metrics.refetch()} />;
  return <Report network={network} metrics={metrics.data.items} />;
}

function Report({
  network,
  metrics,
}: {
  network: { id: string; name: string };
  metrics: Metric[];
}) {
  const { t } = useTranslation('impact');
  const all = useQueries({
    queries: metrics.map(({ code }) => valuesQuery(code, network.id)),
    combine: (answers) => ({
      pending: answers.some(({ isPending }) => isPending),
      error: answers.find(({ error }) => error)?.error,
      retry: () => answers.forEach((answer) => answer.isError && void answer.refetch()),
      values: answers.flatMap(({ data }) => data ?? []),
    }),
  });
  if (all.pending) return <PageSkeleton />;
  if (all.error) return <ErrorState error={all.error} retry={all.retry} />;
  if (all.values.length === 0) return <EmptyState title={t('headline.none')} />;
  return (
    <>
      <Top name={network.name} values={all.values} />
      <Stacked>
        <Lead values={all.values} />
        <FigureStrip networkId={network.id} />
        <MetricPicture values={all.values} />
        <GroupPicture networkId={network.id} metrics={metrics} />
        <Definitions values={all.values} />
      </Stacked>
    </>
  );
}
