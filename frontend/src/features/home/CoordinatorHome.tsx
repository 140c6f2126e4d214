import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/states';
import { useNetwork } from '@/features/account/public';
import { figuresQuery } from '@/features/impact/public';
import { myTaskCountsQuery, networkTaskCountsQuery } from '@/features/task/public';
import { comingMeetingsQuery, learnersQuery, roundsQuery } from './api';
import { Coming } from './Coming';
import { Greeting } from './Greeting';
import { HeldUp } from './HeldUp';
import classes from './home.module.css';
import { MyTasks } from './MyTasks';
import { Numbers } from './Numbers';
import { All } from './Part';
import { RoundsAtWork } from './RoundsAtWork';

export default function CoordinatorHome() {
  const { t } = useTranslation('home');
  const { network } = useNetwork();
  return (
    <>
      <Greeting role="NETWORK_COORDINATOR" />
      {network ? (
        <Desk key={network.id} networkId={network.id} />
      ) : (
        <>
          <MyTasks />
          <EmptyState title={t('noNetwork')}>{t('noNetworkHint')}</EmptyState>
        </>
      )}
    </>
  );
}

/** What holds the network up, the rounds at work, and how it stands. */
function Desk({ networkId }: { networkId: string }) {
  const mine = useQuery(myTaskCountsQuery({ networkId }));
  const others = useQuery(networkTaskCountsQuery(networkId, { ofOthers: true }));
  const rounds = useQuery(roundsQuery({ networkId }));
  const meetings = useQuery(comingMeetingsQuery({ networkId }));
  const figures = useQuery(figuresQuery(networkId));
  const active = useQuery(learnersQuery({ networkId, status: 'ACTIVE', pageSize: 10 }));
  return (
    <All queries={[mine, others, rounds, meetings, figures, active]}>
      {() => (
        <div className={classes.home}>
          <HeldUp networkId={networkId} mine={mine.data!} others={others.data!} />
          <RoundsAtWork rounds={rounds.data!.items} />
          <Coming meetings={meetings.data!.items} />
          <Numbers figures={figures.data!} active={active.data!.total} />
        </div>
      )}
    </All>
  );
}
