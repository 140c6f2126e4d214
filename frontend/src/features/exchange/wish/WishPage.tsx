import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { PageSkeleton } from '@/components/PageSkeleton';
import { EmptyState, ErrorState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { Absence } from './Absence';
import { placesQuery, roundQuery } from '../data/api';
import classes from '../parts/parts.module.css';
import { useMe } from '@/features/account/public';
import { isSelf } from '@/lib/reach';
import { wishQuery } from '../data/wish-api';
import { TakeBackWish } from './TakeBackWish';
import { WishForm } from './WishForm';
import { WishRead } from './WishRead';

/** The wish of a learner: to give while the round is open, to read afterwards. */
export default function WishPage() {
  const { t } = useTranslation('wish');
  const { roundId = '', learnerId = '' } = useParams({ strict: false });
  const { day, relative } = useFormat();
  const me = useMe();
  const round = useQuery(roundQuery(roundId));
  const wish = useQuery(wishQuery(roundId, learnerId));
  const places = useQuery(placesQuery(roundId, { pageSize: 250 }));
  const queries = [round, wish, places];
  const failed = queries.find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} retry={() => void failed.refetch()} />;
  if (!round.data || !wish.data || !places.data) return <PageSkeleton />;
  const until = round.data.wishDeadlineDate;
  const open = wish.data.may?.includes('GIVE') ?? false;
  const own = isSelf(me, learnerId);
  return (
    <div className={classes.phone}>
      <PageHeader
        title={own ? t('wish.mine') : t('wish.of', { name: wish.data.learner.name })}
        meta={[
          round.data.name,
          until && open && t('wish.until', { date: day(until), when: relative(until) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <Stacked>
        <Absence round={round.data} wish={wish.data} own={own} open={open} />
        {wish.data.absent ? null : open ? (
          <>
            <WishForm
              key={wish.data.etag}
              round={round.data}
              wish={wish.data}
              places={places.data.items}
            />
            {wish.data.may?.includes('WITHDRAW') && (
              <TakeBackWish round={round.data} wish={wish.data} own={own} />
            )}
          </>
        ) : wish.data.given ? (
          <WishRead wish={wish.data} />
        ) : (
          <EmptyState title={t('wish.closed')}>{t('wish.closedHint')}</EmptyState>
        )}
      </Stacked>
    </div>
  );
}
