import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meetingLink } from '@/features/meeting/public';
import { internshipLink, toKnow } from '@/features/exchange/public';
import { toCalendar, type Appointment } from '@/lib/calendar';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './home.module.css';
import type { Next } from './next';

/** The next day somewhere: when, where, and what to do with it. */
export function Hero({ next }: { next: Next }) {
  const { t } = useTranslation('home');
  const { longDay, relative } = useFormat();
  const { to, times, where, address, hint, appointment } = useFacts(next);
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
        <button type="button" onClick={() => toCalendar(appointment)}>
          {t('next.calendar')}
        </button>
      </div>
    </section>
  );
}

function useFacts(next: Next) {
  const { t } = useTranslation('home');
  const { time } = useFormat();
  const times = (from?: string | null, to?: string | null) =>
    from ? [from, to].flatMap((at) => (at ? [time(at)] : [])).join(' – ') : '';
  if (next.kind === 'meeting') {
    const { id, title, startAt, endAt, place, hostOrganisation, onlineUrl } = next.item;
    const appointment: Appointment = {
      id,
      title,
      start: startAt ?? next.day,
      end: startAt && endAt,
      place: place ?? onlineUrl,
    };
    return {
      to: meetingLink(id),
      times: times(startAt, endAt),
      where: title,
      address: [place, hostOrganisation?.name].filter(Boolean).join(' · '),
      hint: null,
      appointment,
    };
  }
  const { id, host, place } = next.item;
  const where = t('next.ward', { host: host.name, ward: place.ward });
  const address = [place.location?.streetAddress, place.location?.city].filter(Boolean).join(', ');
  const at = (clock: string | null) => (clock ? `${next.day}T${clock.slice(0, 5)}` : null);
  const appointment: Appointment = {
    id: `${id}-${next.day}`,
    title: t('next.calendarTitle', { host: host.name }),
    start: at(place.startTime) ?? next.day,
    end: place.startTime && at(place.endTime),
    place: [where, address].filter(Boolean).join(', '),
    text: toKnow(place),
  };
  return {
    to: internshipLink(id),
    times: times(place.startTime, place.endTime),
    where,
    address,
    hint: place.preparation.meetingPoint ?? place.practicalInformation,
    appointment,
  };
}
