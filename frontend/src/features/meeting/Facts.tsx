import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { Source } from '@/components/Source';
import { useAddToCalendar } from '@/components/useAddToCalendar';
import { useHours } from '@/components/useHours';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Meeting } from './api';
import classes from './meeting.module.css';

/** When and where. */
export function Facts({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting');
  const { longDay, number } = useFormat();
  const hours = useHours();
  const { add, adding } = useAddToCalendar(meeting.id);
  const { startAt, endAt, place, onlineUrl, mode, capacity, counts, hostOrganisation } = meeting;
  const times = hours(startAt, endAt);
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
          {
            term: t('field.place'),
            value: place,
            optional: mode === 'ONLINE' || hostOrganisation !== null,
          },
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
      {meeting.status === 'PLANNED' && meeting.myRegistration?.status === 'REGISTERED' && (
        <Button variant="default" mt="md" onClick={add} loading={adding}>
          {t('page.calendar')}
        </Button>
      )}
    </Card>
  );
}
