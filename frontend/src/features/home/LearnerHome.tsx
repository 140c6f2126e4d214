import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe, useNetwork } from '@/features/account/public';
import { today } from '@/lib/today';
import {
  cohortsQuery,
  comingMeetingsQuery,
  internshipsQuery,
  proposalsQuery,
  roundsQuery,
} from './api';
import { nextThing, ownRounds, withoutPlace } from './coming';
import { Greeting } from './Greeting';
import { Hero } from './Hero';
import classes from './home.module.css';
import { Ideas } from './Ideas';
import { MyTasks } from './MyTasks';
import { Outcome } from './Outcome';
import { All } from './Part';
import { Path } from './Path';

/** What is next, what waits, where I go, my ideas, my path. Made for a phone in one hand. */
export default function LearnerHome() {
  const { t } = useTranslation('home');
  const { network } = useNetwork();
  const { trajectories } = useMe();
  const now = today();
  const networkId = network?.id;
  const internships = useQuery(internshipsQuery({ networkId }));
  const meetings = useQuery(comingMeetingsQuery({ networkId }));
  const proposals = useQuery(proposalsQuery({ networkId, mine: true }));
  const rounds = useQuery(roundsQuery({ networkId }));
  const cohorts = useQuery(cohortsQuery({ networkId }));
  const ids = trajectories.map(({ learnerId }) => learnerId);
  const classIds = trajectories.map(({ cohort }) => cohort?.id);
  return (
    <div className={classes.learner}>
      <Greeting role="LEARNER" />
      <All queries={[internships, meetings, proposals, rounds, cohorts]}>
        {() => {
          const own = internships.data!.items.filter(({ learner }) => ids.includes(learner.id));
          const ours = cohorts.data!.items.filter(({ id }) => classIds.includes(id));
          const mine = ownRounds(rounds.data!.items, ours, own);
          const next = nextThing(own, meetings.data!.items, now);
          return (
            <div className={classes.home}>
              {next ? <Hero next={next} /> : <p className={classes.calm}>{t('next.none')}</p>}
              <MyTasks calm />
              <Outcome internships={own} waiting={withoutPlace(mine, own, now)} />
              <Ideas proposals={proposals.data!.items} />
              <Path rounds={mine} internships={own} />
            </div>
          );
        }}
      </All>
    </div>
  );
}
