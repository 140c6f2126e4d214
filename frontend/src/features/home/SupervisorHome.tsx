import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe, useNetwork } from '@/features/account/public';
import { learnerTasksQuery } from '@/features/task/public';
import { comingMeetingsQuery, learnersQuery } from './api';
import { Coming } from './Coming';
import { Greeting } from './Greeting';
import classes from './home.module.css';
import { HostAnswers } from './HostAnswers';
import { All } from './Part';
import { People } from './People';

/** Who waits for my answer, my learners as people, and where I am expected. */
export default function SupervisorHome() {
  const { t } = useTranslation('home');
  const { id } = useMe();
  const { network } = useNetwork();
  const networkId = network?.id;
  const learners = useQuery(learnersQuery({ supervisorId: id, networkId }));
  const around = useQuery(learnerTasksQuery({ networkId, pageSize: 250 }));
  const meetings = useQuery(comingMeetingsQuery({ networkId }));
  return (
    <>
      <Greeting role="SUPERVISOR" />
      <All queries={[learners, around, meetings]}>
        {() => (
          <div className={classes.home}>
            <HostAnswers />
            <People
              title={t('mine.title')}
              empty={t('mine.none')}
              learners={learners.data!}
              tasks={around.data!.items}
            />
            <Coming meetings={meetings.data!.items} />
          </div>
        )}
      </All>
    </>
  );
}
