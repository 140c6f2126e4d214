import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Pill, StatusPill } from '@/components/StatusPill';
import { useAddToCalendar } from '@/components/useAddToCalendar';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { addressOf } from '../parts/address';
import { AgreementCard } from '../agreement/AgreementCard';
import classes from './internship.module.css';
import shared from '../parts/parts.module.css';
import { HoursCard } from '../agreement/HoursCard';
import { momentOf, shownAs } from './internship-state';
import { InternshipSteps } from './InternshipSteps';
import { myExchangeLink } from '../data/links';
import { MyReflection } from '../reflection/MyReflection';
import { Preparation } from '../parts/Preparation';
import { RecogniseCard } from './RecogniseCard';
import { useTimes } from '../parts/times';
import { toKnow } from '../parts/to-know';
import type { Internship } from '../data/types';

/** What a learner needs for the day: where, when, how to prepare, and afterwards the reflection. */
export function InternshipForLearner({ internship }: { internship: Internship }) {
  const { t } = useTranslation(['internship', 'exchange']);
  const { longDay, day } = useFormat();
  const { weekdays, hours } = useTimes();
  const { host, place, plannedStartDate, plannedEndDate, guidance } = internship;
  const moment = momentOf(internship, today());
  const ahead = moment === 'going' || moment === 'proposed';
  const title = t('exchange:mine.at', { host: host.name });
  const one = plannedStartDate === plannedEndDate;
  const address = place.location && addressOf(place.location);
  const told = toKnow(place) !== null;
  const { add, adding } = useAddToCalendar(internship.id);
  return (
    <div className={shared.phone}>
      <PageHeader
        title={title}
        meta={<AppLink to={myExchangeLink()}>{internship.round.name}</AppLink>}
        status={
          <>
            <StatusPill of="internship" status={shownAs(internship, today())} />
            {internship.sample && <Pill tone="idea">{t('exchange:sample')}</Pill>}
          </>
        }
      />
      <Stacked>
        <section className={classes.hero} aria-label={t('internship.when')}>
          <p className={classes.heroSmall}>{t(`mine.${moment}.${one ? 'on' : 'from'}`)}</p>
          <p className={classes.heroDate}>{longDay(plannedStartDate)}</p>
          <p className={classes.heroTime}>{hours(place.startTime, place.endTime)}</p>
          {!one && (
            <p className={classes.heroSmall}>
              {t('mine.until', { days: weekdays(place.weekdays), date: day(plannedEndDate) })}
            </p>
          )}
          <p className={classes.heroPlace}>
            {host.name}, {place.ward}
          </p>
          {address && <address className={classes.heroSmall}>{address}</address>}
          {moment === 'proposed' && (
            <p className={classes.heroSmall}>{t('mine.notSure', { host: host.name })}</p>
          )}
          {ahead && (
            <div className={classes.heroWays}>
              <a href="#prepare">{t('mine.prepare')}</a>
              {moment === 'going' && (
                <button type="button" onClick={add} disabled={adding}>
                  <IconCalendarPlus size={20} aria-hidden /> {t('mine.calendar')}
                </button>
              )}
            </div>
          )}
        </section>
        <AgreementCard internship={internship} />
        {internship.may?.includes('REFLECT') && <MyReflection internship={internship} />}
        <RecogniseCard internship={internship} />
        <HoursCard internship={internship} />
        {ahead && (
          <div id="prepare">
            <Card title={t('mine.prepareTitle')}>
              {guidance && <p className={shared.prose}>{guidance}</p>}
              {told && (
                <>
                  <h3 className={guidance ? shared.later : undefined}>
                    {t('mine.practical', { host: host.name })}
                  </h3>
                  <Preparation place={place} />
                </>
              )}
              {!guidance && !told && <p className="muted">{t('mine.nothingToPrepare')}</p>}
            </Card>
          </div>
        )}
        {internship.reason && (
          <Card title={t('mine.why')}>
            <p>{internship.reason}</p>
          </Card>
        )}
        <InternshipSteps internship={internship} />
      </Stacked>
    </div>
  );
}
