import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { ListSkeleton } from '@/components/list/ListSkeleton';
import { Loaded } from '@/components/Loaded';
import { latestTrailQuery } from './trail-api';
import { TrailDays } from './TrailDays';

/** The last few deeds, for a home. */
export function LatestTrail({ networkId }: { networkId?: string }) {
  const { t } = useTranslation('privacy');
  const query = useQuery(latestTrailQuery(networkId));
  return (
    <Loaded query={query} waiting={<ListSkeleton columns={2} rows={4} />}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="muted">{t('audit.emptyHint')}</p>
        ) : (
          <TrailDays records={items} level={3} />
        )
      }
    </Loaded>
  );
}
