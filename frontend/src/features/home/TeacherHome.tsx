import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Lines } from '@/components/Lines';
import { StatusPill } from '@/components/StatusPill';
import { useNetwork } from '@/features/account/public';
import { cohortLink } from '@/features/learner/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { cohortsQuery, comingMeetingsQuery } from './api';
import { Coming } from './Coming';
import { Greeting } from './Greeting';
import classes from './home.module.css';
import { MyTasks } from './MyTasks';
import { All, Part } from './Part';
import type { Cohort } from './types';

const PAST = ['FINISHED', 'CANCELLED'];

/** My cohorts and the meetings ahead. */
export default function TeacherHome() {
  const { network } = useNetwork();
  const cohorts = useQuery(cohortsQuery({ networkId: network?.id }));
  const meetings = useQuery(comingMeetingsQuery({ networkId: network?.id }));
  return (
    <>
      <Greeting role="TEACHER" />
      <All queries={[cohorts, meetings]}>
        {() => (
          <div className={classes.home}>
            <MyTasks />
            <Cohorts cohorts={cohorts.data!.items.filter(({ status }) => !PAST.includes(status))} />
            <Coming meetings={meetings.data!.items} />
          </div>
        )}
      </All>
    </>
  );
}

/** No outcome is missing while the class goes on. */
const isOver = ({ nominalEndDate }: Cohort) => nominalEndDate <= today();

function Cohorts({ cohorts }: { cohorts: Cohort[] }) {
  const { t } = useTranslation('home');
  const { period } = useFormat();
  return (
    <Part title={t('cohorts.title')}>
      {cohorts.length === 0 && <p className={classes.calm}>{t('cohorts.none')}</p>}
      <Lines
        label={t('cohorts.title')}
        lines={cohorts.map((cohort) => ({
          id: cohort.id,
          to: cohortLink(cohort.id),
          title: cohort.name,
          text: [
            Boolean(cohort.counts.active) && t('cohorts.active', { count: cohort.counts.active! }),
            isOver(cohort) &&
              Boolean(cohort.counts.missingOutcome) &&
              t('cohorts.missing', { count: cohort.counts.missingOutcome! }),
            period(cohort.startDate, cohort.nominalEndDate),
          ]
            .filter(Boolean)
            .join(' · '),
          aside: <StatusPill of="cohort" status={cohort.status} />,
        }))}
      />
    </Part>
  );
}
