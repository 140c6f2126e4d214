import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe, useNetwork } from '@/features/account/public';
import { today } from '@/lib/today';
import {
  comingMeetingsQuery,
  internshipsQuery,
  learnersQuery,
  roundsQuery,
  wishesQuery,
} from './api';
import { Answers } from './Answers';
import { Coming } from './Coming';
import { Greeting } from './Greeting';
import classes from './home.module.css';
import { openRoundOf } from './next';
import { All } from './Part';
import { People } from './People';

/** My learners as people, who waits for my answer, and where I am expected. */
export default function SupervisorHome() {
  const { t } = useTranslation('home');
  const { id, grants } = useMe();
  const { network } = useNetwork();
  const now = today();
  const learners = useQuery(learnersQuery({ supervisorId: id }));
  const internships = useQuery(internshipsQuery({ networkId: network?.id }));
  const rounds = useQuery(roundsQuery({ networkId: network?.id }));
  const meetings = useQuery(comingMeetingsQuery({ networkId: network?.id }));
  const wishes = useQuery(wishesQuery(openRoundOf(rounds.data?.items, now)?.id));
  const own = grants.flatMap(({ organisation }) => organisation?.id ?? []);
  return (
    <>
      <Greeting role="SUPERVISOR" />
      <All queries={[learners, internships, rounds, meetings, wishes]}>
        {() => (
          <div className={classes.home}>
            <Answers internships={internships.data!.items} own={own} />
            <People
              title={t('mine.title')}
              empty={t('mine.none')}
              learners={learners.data!.items}
              internships={internships.data!.items}
              wishes={wishes.data?.items ?? []}
              now={now}
            />
            <Coming meetings={meetings.data!.items} />
          </div>
        )}
      </All>
    </>
  );
}
