import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '@/features/account/public';
import { useMe } from '@/features/account/public';
import { today } from '@/lib/today';
import {
  comingMeetingsQuery,
  internshipsQuery,
  proposalsQuery,
  roundsQuery,
  wishesQuery,
} from './api';
import { Greeting } from './Greeting';
import { Hero } from './Hero';
import classes from './home.module.css';
import { Ideas } from './Ideas';
import { nextThing, openRoundOf, ownRounds, waitingFor } from './next';
import { All, Part } from './Part';
import { Path } from './Path';
import { WaitingLines } from './WaitingLines';

/** What is next, what waits, my ideas, my path. Made for a phone in one hand. */
export default function LearnerHome() {
  const { t } = useTranslation('home');
  const { network } = useNetwork();
  const { trajectories } = useMe();
  const now = today();
  const ids = trajectories.map(({ learnerId }) => learnerId);
  const internships = useQuery(internshipsQuery({ networkId: network?.id }));
  const meetings = useQuery(comingMeetingsQuery({ networkId: network?.id }));
  const proposals = useQuery(proposalsQuery({ mine: true }));
  const rounds = useQuery(roundsQuery({ networkId: network?.id }));
  const own = (internships.data?.items ?? []).filter(({ learner }) => ids.includes(learner.id));
  const mine = ownRounds(rounds.data?.items, trajectories, own);
  const openRound = openRoundOf(mine, now);
  const wishes = useQuery(wishesQuery(openRound?.id));
  return (
    <div className={classes.learner}>
      <Greeting role="LEARNER" />
      <All queries={[internships, meetings, proposals, rounds, wishes]}>
        {() => {
          const next = nextThing(own, meetings.data!.items, now);
          const waiting = waitingFor(
            {
              internships: own,
              meetings: meetings.data!.items,
              proposals: proposals.data!.items,
              openRound,
              wishes: (wishes.data?.items ?? []).filter(({ learner }) => ids.includes(learner.id)),
            },
            now,
          );
          return (
            <div className={classes.home}>
              {next ? <Hero next={next} /> : <p className={classes.calm}>{t('next.none')}</p>}
              <Part title={t('waiting.title')}>
                <WaitingLines waiting={waiting} />
              </Part>
              <Ideas proposals={proposals.data!.items} />
              <Path rounds={mine} internships={own} />
            </div>
          );
        }}
      </All>
    </div>
  );
}
