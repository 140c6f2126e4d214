import { NativeSelect, SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useListState } from '@/components/list/useListState';
import { ErrorState } from '@/components/states';
import { valuesQuery, type Grouping, type Metric } from './api';
import { GroupRows } from './GroupRows';
import classes from './impact.module.css';

/** One indicator side by side, per cohort or per organisation; what is chosen stands in the address. */
export function GroupPicture({ networkId, metrics }: { networkId: string; metrics: Metric[] }) {
  const { t } = useTranslation('impact');
  const list = useListState({ filters: ['metric', 'by'] });
  const by: Grouping = list.filters.by === 'ORGANISATION' ? 'ORGANISATION' : 'COHORT';
  const metric = metrics.find(({ code }) => code === list.filters.metric) ?? metrics[0]!;
  const query = useQuery(valuesQuery(metric.code, networkId, by));
  return (
    <>
      <div className={classes.choices}>
        <NativeSelect
          label={t('group.metric')}
          value={metric.code}
          onChange={(event) => list.setFilter('metric', event.currentTarget.value)}
          data={metrics.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <SegmentedControl
          aria-label={t('group.by')}
          value={by}
          onChange={(value) => list.setFilter('by', value)}
          data={(['COHORT', 'ORGANISATION'] as const).map((value) => ({
            value,
            label: t(`by.${value}`),
          }))}
        />
      </div>
      {query.isPending && (
        <Card>
          <Skeleton height={240} />
        </Card>
      )}
      {query.isError && (
        <ErrorState heading="h2" error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data && <GroupRows values={query.data} />}
    </>
  );
}
