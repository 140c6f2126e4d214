import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meetingLink } from '@/features/meeting/public';
import { useAddToCalendar } from '@/components/useAddToCalendar';
import { useHours } from '@/components/useHours';
import { internshipLink } from '@/features/exchange/public';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './home.module.css';
import type { Next } from './coming';

/** The next day somewhere: when, where, and what to do with it. */
export function Hero({ next }: { next: Next }) {
  const { t } = useTranslation('home');
  const { longDay, relative } = useFormat();
  const { to, times, where, address, hint, sure } = useFacts(next);
  const { add, adding } = useAddToCalendar(next.item.id);
  const day = longDay(next.day);
  return (
    <section className={classes.hero} aria-labelledby="next">
      <div>
        <p className={classes.quiet}>
          {t(`next.${next.kind}`)} · {relative(next.day)}
        </p>
        <h2 id="next">
          {day.charAt(0).toUpperCase() + day.slice(1)}
          {times && (
            <>
              <br />
              {times}
            </>
          )}
        </h2>
        <p className={classes.where}>{where}</p>
        {address && <p className={classes.quiet}>{address}</p>}
        {hint && <p className={classes.quiet}>{hint}</p>}
      </div>
      <div className={classes.actions}>
        <Link to={to}>{t('next.prepare')}</Link>
        {sure && (
          <button type="button" onClick={add} disabled={adding}>
            {t('next.calendar')}
          </button>
        )}
      </div>
    </section>
  );
}

function useFacts(next: Next) {
  const { t } = useTranslation(['home', 'asked']);
  const hours = useHours();
  if (next.kind === 'meeting') {
    const { id, title, startAt, endAt, place, hostOrganisation, myRegistration } = next.item;
    return {
      to: meetingLink(id),
      times: hours(startAt, endAt),
      where: title,
      address: [place, hostOrganisation?.name].filter(Boolean).join(' · '),
      hint: null,
      // A seat that is offered is in no calendar yet.
      sure: myRegistration?.status === 'REGISTERED',
    };
  }
  const { id, host, place, status } = next.item;
  // The host has yet to say yes: nobody goes there for certain.
  const proposed = status === 'PROPOSED';
  const where = t('next.ward', { host: host.name, ward: place.ward });
  const address = [place.location?.streetAddress, place.location?.city].filter(Boolean).join(', ');
  return {
    to: internshipLink(id),
    times: hours(place.startTime, place.endTime),
    where,
    address,
    hint: proposed
      ? t('asked:outcome.proposed', { host: host.name })
      : (place.preparation.meetingPoint ?? place.practicalInformation),
    sure: !proposed,
  };
}
