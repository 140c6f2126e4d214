import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { today } from '@/lib/today';
import { registrationsQuery, type Meeting } from './api';
import { AttendanceRow } from './AttendanceRow';
import classes from './meeting.module.css';
import { expected, OUTCOMES } from './registration-state';

/** The list of names that goes round: one tap for each person. */
export function AttendanceSheet({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting');
  const query = useQuery(registrationsQuery(meeting.id));
  return (
    <Loaded query={query} waiting={<Skeleton height={200} radius="lg" />}>
      {({ items }) => {
        const told = items.filter(({ status }) =>
          (OUTCOMES as readonly string[]).includes(status),
        ).length;
        const total = items.filter(({ status }) => expected(status)).length;
        const rows = items.toSorted(
          (a, b) => Number(expected(b.status)) - Number(expected(a.status)),
        );
        return (
          <Card
            title={t('sheet.title')}
            aside={<span role="status">{t('sheet.told', { told, total })}</span>}
          >
            {items.length === 0 && <p className="muted">{t('sheet.none')}</p>}
            {meeting.meetingDate > today() && total > 0 && (
              <p className="small muted">{t('sheet.early')}</p>
            )}
            <ul className={classes.sheet}>
              {rows.map((row) => (
                <AttendanceRow key={row.id} meeting={meeting} registration={row} />
              ))}
            </ul>
          </Card>
        );
      }}
    </Loaded>
  );
}
