import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AppLink, LinkButton } from '@/components/AppLink';
import { Card, Columns, Stacked } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { History } from '@/components/History';
import { Loaded } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { PageSkeleton } from '@/components/PageSkeleton';
import { Pill, StatusPill } from '@/components/StatusPill';
import { TransitionButtons } from '@/components/TransitionButtons';
import { ErrorState } from '@/components/states';
import { usePeriodWords } from '@/components/usePeriodWords';
import { useFormat } from '@/lib/i18n/useFormat';
import { movePlace, placeQuery, placeTransitionsQuery, ROUNDS } from '../data/api';
import { addressOf } from '../parts/address';
import { toKnow } from '../parts/to-know';
import classes from '../parts/parts.module.css';
import { InternshipTable } from '../internship/InternshipTable';
import { editPlaceLink, roundLink } from '../data/links';
import { Preparation } from '../parts/Preparation';
import { RecognitionWarning } from './Recognition';
import { useTimes } from '../parts/times';
import type { Place } from '../data/types';

export default function PlacePage() {
  const { t } = useTranslation(['place', 'exchange']);
  const { roundId = '', placeId = '' } = useParams({ strict: false });
  const { period } = useFormat();
  const { weekdays, hours } = useTimes();
  const recognised = usePeriodWords();
  const client = useQueryClient();
  const query = useQuery(placeQuery(roundId, placeId));
  const steps = useQuery(placeTransitionsQuery(roundId, placeId));
  if (query.isPending) return <PageSkeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const place = query.data;
  const mayChange = place.may?.includes('CHANGE');
  const move = async (to: string, reason?: string) => {
    await movePlace(roundId, placeId, to as Place['status'], reason);
    await client.invalidateQueries({ queryKey: [ROUNDS, roundId] });
  };
  return (
    <>
      <PageHeader
        title={place.ward}
        meta={
          <>
            {place.organisation.name} ·{' '}
            <AppLink to={roundLink(roundId)}>{place.round.name}</AppLink>
          </>
        }
        status={
          <>
            <StatusPill of="place" status={place.status} />
            {place.sample && <Pill tone="idea">{t('exchange:sample')}</Pill>}
          </>
        }
        action={
          <>
            {mayChange && (
              <LinkButton to={editPlaceLink(roundId, placeId)} variant="default">
                {t('place.edit')}
              </LinkButton>
            )}
            <TransitionButtons
              of="place"
              steps={steps.data?.allowed ?? []}
              road={['OFFERED', 'CONFIRMED']}
              consequences={
                place.placedCount
                  ? { WITHDRAWN: t('place.calledOff', { count: place.placedCount }) }
                  : {}
              }
              move={move}
            />
          </>
        }
      />
      <Stacked>
        {mayChange && <RecognitionWarning place={place} />}
        <Columns>
          <Card title={t('place.when')}>
            <FactList
              facts={[
                { term: t('place.period'), value: period(place.startDate, place.endDate) },
                { term: t('exchange:place.days'), value: weekdays(place.weekdays) },
                { term: t('exchange:place.hours'), value: hours(place.startTime, place.endTime) },
                {
                  term: t('exchange:place.address'),
                  value: place.location && addressOf(place.location),
                },
              ]}
            />
          </Card>
          <Card title={t('place.who')}>
            <FactList
              facts={[
                {
                  term: t('place.learners'),
                  value: t('place.between', {
                    low: place.minimumLearners,
                    high: place.maximumLearners,
                  }),
                },
                {
                  term: t('place.capacity'),
                  value:
                    place.placedCount === null
                      ? t('exchange:seats.only', { count: place.capacity })
                      : t('place.taken', { count: place.capacity, placed: place.placedCount }),
                },
                {
                  term: t('place.supervisors'),
                  value: place.supervisors
                    .map(({ person, maximumLearners }) => `${person.name} (${maximumLearners})`)
                    .join(', '),
                },
                { term: t('place.topics'), value: place.topics.join(', ') },
                {
                  term: t('place.recognition'),
                  value: recognised(place.recognition.fromDate, place.recognition.untilDate),
                },
              ]}
            />
          </Card>
        </Columns>
        {toKnow(place) && (
          <Card title={t('place.practical')}>
            <Preparation place={place} />
          </Card>
        )}
        {Boolean(place.placedCount) && (
          <section aria-labelledby="coming">
            <h2 id="coming" className={classes.sectionTitle}>
              {t('place.coming')}
            </h2>
            <InternshipTable
              fixed={{ roundId, hostOrganisationId: place.organisation.id }}
              without={['round', 'host']}
            />
          </section>
        )}
        <Card title={t('exchange:about.history')}>
          <Loaded query={steps}>{({ history }) => <History of="place" entries={history} />}</Loaded>
        </Card>
      </Stacked>
    </>
  );
}
