import { useTranslation } from 'react-i18next';
import { Lines } from '@/components/Lines';
import { StatusPill } from '@/components/StatusPill';
import { meetingLink } from '@/features/meeting/public';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './home.module.css';
import { Part } from './Part';
import type { Meeting } from './types';

const SHOWN = 5;

/** The meetings ahead, and whether you go. */
export function Coming({ meetings }: { meetings: Meeting[] }) {
  const { t } = useTranslation('home');
  const { dayAndTimes } = useFormat();
  return (
    <Part title={t('coming.title')}>
      {meetings.length === 0 && <p className={classes.calm}>{t('coming.none')}</p>}
      <Lines
        label={t('coming.title')}
        lines={meetings.slice(0, SHOWN).map((meeting) => ({
          id: meeting.id,
          to: meetingLink(meeting.id),
          title: meeting.title,
          text: [dayAndTimes(meeting.meetingDate, meeting.startAt, meeting.endAt), meeting.place]
            .filter(Boolean)
            .join(' · '),
          aside: meeting.myRegistration && (
            <StatusPill of="registration" status={meeting.myRegistration.status} />
          ),
        }))}
      />
    </Part>
  );
}
