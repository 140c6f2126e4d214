import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { Source } from '@/components/Source';
import { toCalendar } from '@/lib/calendar';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Meeting } from './api';
import classes from './meeting.module.css';

/** When and where. */
export function Facts({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting');
  const { longDay, time, number } = useFormat();
  const { startAt, endAt, place, onlineUrl, mode, capacity, counts, hostOrganisation } = meeting;
  const times = [startAt, endAt].flatMap((at) => (at ? [time(at)] : [])).join(' – ');
  const seats =
    capacity === null
      ? t('seats.unlimited')
      : counts.seatsLeft === null
        ? t(counts.full ? 'seats.full' : 'seats.of', { count: capacity })
        : t('seats.left', { left: number(counts.seatsLeft), count: capacity });
  const day = longDay(meeting.meetingDate);
  return (
    <Card>
      <p className={classes.when}>
        {day.charAt(0).toUpperCase() + day.slice(1)}
        {times && <span>{times}</span>}
      </p>
      {meeting.description && <p className={classes.text}>{meeting.description}</p>}
      <FactList
        facts={[
          { term: t('field.place'), value: place, optional: mode === 'ONLINE' },
          { term: t('field.host'), value: hostOrganisation?.name, optional: true },
          { term: t('field.mode'), value: t(`mode.${mode}`) },
          {
            term: t('field.online'),
            value: onlineUrl && <Source url={onlineUrl} label={t('page.join')} />,
            optional: true,
          },
          { term: t('field.seats'), value: seats },
          {
            term: t('field.source'),
            value: meeting.sourceUrl && <Source url={meeting.sourceUrl} />,
            optional: true,
          },
        ]}
      />
      {meeting.status === 'PLANNED' && (
        <Button
          variant="default"
          mt="md"
          onClick={() =>
            toCalendar({
              id: meeting.id,
              title: meeting.title,
              start: startAt ?? meeting.meetingDate,
              end: startAt && endAt,
              place: place ?? onlineUrl,
              text: meeting.description,
            })
          }
        >
          {t('page.calendar')}
        </Button>
      )}
    </Card>
  );
}
