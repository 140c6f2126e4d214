import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import { ListSkeleton } from '@/components/list/ListSkeleton';
import { ErrorState } from '@/components/states';
import type { AuditRecord } from './types';
import type { auditQuery } from './trail-api';
import { TrailDays } from './TrailDays';

interface Props {
  query: ReturnType<typeof auditQuery>;
  /** How high the days stand among the headings of the page. */
  level: 2 | 3;
  empty: ReactNode;
  link?: (record: AuditRecord) => ReactNode;
  /** What stands above the days, once there are any. */
  children?: (records: AuditRecord[]) => ReactNode;
}

/** A stretch of the trail, with more of it on demand. */
export function Trail({ query, level, empty, link, children }: Props) {
  const { t } = useTranslation('privacy');
  const trail = useInfiniteQuery(query);
  if (trail.isPending) return <ListSkeleton columns={2} rows={5} />;
  if (trail.isError)
    return <ErrorState heading="h2" error={trail.error} retry={() => void trail.refetch()} />;
  const records = trail.data.pages.flatMap(({ items }) => items);
  if (records.length === 0) return empty;
  return (
    <Stacked>
      {children?.(records)}
      <TrailDays records={records} level={level} link={link} />
      {trail.hasNextPage && (
        <div>
          <Button
            variant="default"
            loading={trail.isFetchingNextPage}
            onClick={() => void trail.fetchNextPage()}
          >
            {t('trail.older')}
          </Button>
        </div>
      )}
    </Stacked>
  );
}
