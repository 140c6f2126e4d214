import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink, LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { RowList } from '@/components/RowList';
import { StatusPill } from '@/components/StatusPill';
import { useMe, useNetwork } from '@/features/account/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { placesQuery, roundQuery, roundsQuery } from '../data/api';
import { CopyPlaces } from './CopyPlaces';
import classes from '../parts/parts.module.css';
import { InternshipTable } from '../internship/InternshipTable';
import { newPlaceLink, placeLink } from '../data/links';
import { PastGuests } from './PastGuests';
import type { Ref, Round } from '../data/types';

/** For a host: the rounds that ask for places, and who comes when. */
export default function GuestsPage() {
  const { t } = useTranslation('place');
  const { network } = useNetwork();
  const [own] = useMe().speaksFor;
  const rounds = useQuery(roundsQuery({ networkId: network?.id, status: 'OPEN', pageSize: 10 }));
  return (
    <>
      <PageHeader title={t('guests.title')} meta={own?.name} />
      <Stacked>
        {own && rounds.data?.items.map((round) => <Ask key={round.id} round={round} own={own} />)}
        <section aria-labelledby="coming">
          <h2 id="coming" className={classes.sectionTitle}>
            {t('place.coming')}
          </h2>
          <InternshipTable
            fixed={{ hostOrganisationId: own?.id, endsFromDate: today() }}
            without={['host']}
          />
        </section>
        {own && <PastGuests own={own} />}
      </Stacked>
    </>
  );
}

/** An open round: what we offered, and the way to offer more. */
function Ask({ round, own }: { round: Round; own: Ref }) {
  const { t } = useTranslation('place');
  const { period, day, relative } = useFormat();
  const until = round.offerDeadlineDate;
  const open = useQuery(roundQuery(round.id)).data?.may?.includes('ADD_PLACE') ?? false;
  const places = useQuery(placesQuery(round.id, { organisationId: own.id, pageSize: 100 }));
  const offered = (places.data?.items ?? []).filter(
    ({ status }) => status === 'OFFERED' || status === 'CONFIRMED',
  );
  const drafts = (places.data?.items ?? []).filter(({ status }) => status === 'DRAFT');
  const seats = offered.reduce((sum, { capacity }) => sum + capacity, 0);
  return (
    <Card tone={open && places.data && seats === 0 ? 'attention' : 'plain'}>
      <div className={classes.exception}>
        <div>
          <h2 className={classes.exceptionTitle}>
            {seats === 0
              ? t('guests.asks', { name: round.name })
              : t('guests.offered', { count: seats, name: round.name })}
          </h2>
          <p className="small muted">{period(round.periodStartDate, round.periodEndDate)}</p>
          {until && (
            <p className="small">
              {open
                ? t('guests.until', { date: day(until), when: relative(until) })
                : t('guests.closed', { date: day(until) })}
            </p>
          )}
        </div>
        {open && (
          <div className={classes.ways}>
            {places.data?.items.length === 0 && <CopyPlaces round={round} own={own} />}
            <LinkButton to={newPlaceLink(round.id)}>{t('places.new')}</LinkButton>
          </div>
        )}
      </div>
      {round.guidance && (
        <details className={classes.rules}>
          <summary>{t('guests.guidance')}</summary>
          <p className={classes.prose}>{round.guidance}</p>
        </details>
      )}
      {drafts.length > 0 && (
        <RowList
          label={t('guests.drafts')}
          rows={drafts.map((place) => ({
            id: place.id,
            title: <AppLink to={placeLink(round.id, place.id)}>{place.ward}</AppLink>,
            text: period(place.startDate, place.endDate),
            aside: <StatusPill of="place" status={place.status} />,
          }))}
        />
      )}
    </Card>
  );
}
