import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { today } from '@/lib/today';
import { registrationsQuery, type Meeting } from './api';
import { AttendanceRow } from './AttendanceRow';
import { Invite } from './Invite';
import classes from './meeting.module.css';
import { expected, OUTCOMES } from './registration-state';

/** Who is expected and, from the day itself, the list that goes round: one tap for each person. */
export function AttendanceSheet({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting');
  const query = useQuery(registrationsQuery(meeting.id));
  const begun = meeting.meetingDate <= today();
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
        const asked = items.filter(({ status }) => status === 'INVITED').length;
        return (
          <Card
            title={t(begun ? 'sheet.title' : 'named.title')}
            aside={
              total > 0 && (
                <span role="status">
                  {begun ? t('sheet.told', { told, total }) : t('sheet.coming', { count: total })}
                </span>
              )
            }
          >
            {!begun && (
              <p className="small muted">
                {meeting.cohort
                  ? t('sheet.forCohort', { cohort: meeting.cohort.name })
                  : t('sheet.forAll', { network: meeting.network.name })}
                {asked > 0 && ` ${t('sheet.asked', { count: asked })}`}
                {total > 0 && ` ${t('sheet.early')}`}
              </p>
            )}
            {items.length === 0 && <p className="muted">{t('sheet.none')}</p>}
            {meeting.may.includes('INVITE') && <Invite meeting={meeting} />}
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
