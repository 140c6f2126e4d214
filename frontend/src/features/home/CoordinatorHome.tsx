import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Columns } from '@/components/Card';
import { EmptyState } from '@/components/states';
import { useNetwork } from '@/features/account/public';
import { figuresQuery } from '@/features/impact/public';
import { today } from '@/lib/today';
import {
  cohortsQuery,
  comingMeetingsQuery,
  internshipsQuery,
  learnersQuery,
  proposalsQuery,
  roundsQuery,
} from './api';
import { Asked } from './Asked';
import { Coming } from './Coming';
import { roundAtWork, stillDeclined } from './exceptions';
import { Exceptions } from './Exceptions';
import { Greeting } from './Greeting';
import classes from './home.module.css';
import { Numbers } from './Numbers';
import { All } from './Part';
import { RoundCard } from './RoundCard';

export default function CoordinatorHome() {
  const { t } = useTranslation('home');
  const { network } = useNetwork();
  return (
    <>
      <Greeting role="NETWORK_COORDINATOR" />
      <Asked />
      {network ? (
        <Desk networkId={network.id} />
      ) : (
        <EmptyState title={t('noNetwork')}>{t('noNetworkHint')}</EmptyState>
      )}
    </>
  );
}

/** The lists of which there is a next page. */
const goingOn = <L extends string>(pages: Record<L, { hasNextPage: boolean }>) =>
  (Object.keys(pages) as L[]).filter((list) => pages[list].hasNextPage);

/** What goes wrong without you, the round that needs work, and how it stands. */
function Desk({ networkId }: { networkId: string }) {
  const rounds = useQuery(roundsQuery({ networkId }));
  const internships = useQuery(internshipsQuery({ networkId }));
  const cohorts = useQuery(cohortsQuery({ networkId, pageSize: 250 }));
  const learners = useQuery(learnersQuery({ networkId, status: 'ACTIVE', pageSize: 250 }));
  const proposals = useQuery(
    proposalsQuery({ networkId, status: 'SUBMITTED', sort: 'submittedAt', pageSize: 250 }),
  );
  const meetings = useQuery(comingMeetingsQuery({ networkId }));
  const figures = useQuery(figuresQuery(networkId));
  return (
    <All queries={[rounds, internships, cohorts, learners, proposals, meetings, figures]}>
      {() => {
        const round = roundAtWork(rounds.data!.items);
        return (
          <div className={classes.home}>
            <Exceptions
              declined={stillDeclined(internships.data!.items, today())}
              cohorts={cohorts.data!.items}
              learners={learners.data!.items}
              proposals={proposals.data!.items}
              more={goingOn({
                declined: internships.data!,
                cohorts: cohorts.data!,
                learners: learners.data!,
                proposals: proposals.data!,
              })}
            />
            <Columns>
              {round && <RoundCard round={round} />}
              <Coming meetings={meetings.data!.items} />
            </Columns>
            <Numbers figures={figures.data!} active={learners.data!.total} />
          </div>
        );
      }}
    </All>
  );
}
