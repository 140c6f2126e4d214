import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink, LinkButton } from '@/components/AppLink';
import { Card, Columns, Stacked } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { History } from '@/components/History';
import { Loaded } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { Pill, StatusPill } from '@/components/StatusPill';
import { StepBar } from '@/components/StepBar';
import { WaitsForOthers } from '@/features/task/public';
import type { Versioned } from '@/lib/api/types';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { addressOf } from '../parts/address';
import { ActualDays } from './ActualDays';
import { AgreementCard } from '../agreement/AgreementCard';
import classes from '../parts/parts.module.css';
import { HoursCard } from '../agreement/HoursCard';
import { internshipTransitionsQuery } from '../data/internship-api';
import { INTERNSHIP_ROAD, offRoad, shownAs } from './internship-state';
import { InternshipSteps } from './InternshipSteps';
import { internshipLink, placeLink, reflectionLink, roundLink } from '../data/links';
import { RecogniseCard } from './RecogniseCard';
import { ReplaceCard } from './ReplaceCard';
import { useTimes } from '../parts/times';
import type { Internship } from '../data/types';

/** An internship as the coordinator, the host and the home see it. */
export function InternshipDesk({ internship }: { internship: Versioned<Internship> }) {
  const { t } = useTranslation(['internship', 'exchange']);
  const { period } = useFormat();
  const { weekdays, hours } = useTimes();
  const steps = useQuery(internshipTransitionsQuery(internship.id));
  const { place, status, reflection } = internship;
  const shown = shownAs(internship, today());
  const actual = internship.actualStartDate
    ? period(internship.actualStartDate, internship.actualEndDate)
    : '';
  return (
    <>
      <PageHeader
        title={internship.learner.name}
        meta={
          <>
            {t('internship.kind')} ·{' '}
            <AppLink to={roundLink(internship.round.id)}>{internship.round.name}</AppLink>
          </>
        }
        status={
          <>
            <StatusPill of="internship" status={shown} />
            {internship.sample && <Pill tone="idea">{t('exchange:sample')}</Pill>}
          </>
        }
        action={<InternshipSteps internship={internship} />}
      />
      {!offRoad(status) && (
        <StepBar
          of="internship"
          steps={INTERNSHIP_ROAD.map((step) => (step === status ? shown : step))}
          current={shown}
        />
      )}
      <Stacked>
        {internship.may?.includes('REPLACE') && <ReplaceCard internship={internship} />}
        <WaitsForOthers thingId={internship.id} />
        <Columns>
          <Card title={t('internship.fromTo')}>
            <FactList
              facts={[
                { term: t('internships.home'), value: internship.home.name },
                { term: t('internships.host'), value: internship.host.name },
                {
                  term: t('exchange:places.ward'),
                  value: (
                    <AppLink to={placeLink(internship.round.id, place.id)}>{place.ward}</AppLink>
                  ),
                },
                {
                  term: t('exchange:place.address'),
                  value: place.location && addressOf(place.location),
                },
                { term: t('internship.why'), value: internship.reason, optional: true },
                { term: t('internship.endReason'), value: internship.endReason, optional: true },
                {
                  term: t('internship.replaces'),
                  value: internship.replacesId && (
                    <AppLink to={internshipLink(internship.replacesId)}>
                      {t('internship.earlier')}
                    </AppLink>
                  ),
                  optional: true,
                },
              ]}
            />
          </Card>
          <Card title={t('internship.when')}>
            <FactList
              facts={[
                {
                  term: t('internship.planned'),
                  value: period(internship.plannedStartDate, internship.plannedEndDate),
                },
                { term: t('internship.actual'), value: actual, optional: true },
                { term: t('exchange:place.days'), value: weekdays(place.weekdays) },
                { term: t('exchange:place.hours'), value: hours(place.startTime, place.endTime) },
              ]}
            />
            <ActualDays internship={internship} />
          </Card>
        </Columns>
        <RecogniseCard internship={internship} />
        <AgreementCard internship={internship} />
        <HoursCard internship={internship} />
        {reflection?.submittedAt && reflection.readable && (
          <Card tone="calm">
            <div className={classes.exception}>
              <p>{t('internship.reflected', { name: internship.learner.name })}</p>
              <LinkButton variant="default" to={reflectionLink(internship.id)}>
                {t('internship.readReflection')}
              </LinkButton>
            </div>
          </Card>
        )}
        <Card title={t('exchange:about.history')}>
          <Loaded query={steps}>
            {({ history }) => <History of="internship" entries={history} />}
          </Loaded>
        </Card>
      </Stacked>
    </>
  );
}
