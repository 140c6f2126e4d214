import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { PageSkeleton } from '@/components/PageSkeleton';
import { StatusPill } from '@/components/StatusPill';
import { EmptyState, ErrorState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { roundsQuery } from '../data/api';
import classes from '../parts/parts.module.css';
import { internshipsQuery } from '../data/internship-api';
import { momentOf, shownAs } from '../internship/internship-state';
import { internshipLink, wishLink } from '../data/links';
import { useMe, useNetwork } from '@/features/account/public';
import { AllTasks, myTasksQuery, tasksLink, type Task } from '@/features/task/public';
import { NextPlace, NextStep } from '../internship/NextStep';
import { NoPlaceCard } from '../plan/NoPlaceCard';
import { wishQuery } from '../data/wish-api';
import type { Internship, Round } from '../data/types';

/** What a task about a visit is about. */
const INTERNSHIP = 'exchange-internship';

const isOn = (status: string) => !['HOST_DECLINED', 'CANCELLED', 'NO_SHOW'].includes(status);

/** For a learner: the wish that can be given now, and every exchange so far. */
export default function MyExchangePage() {
  const { t } = useTranslation(['round', 'wish']);
  const learnerIds = useMe().trajectories.map(({ learnerId }) => learnerId);
  const learnerId = learnerIds[0] ?? '';
  const open = useQuery(roundsQuery({ status: 'OPEN', pageSize: 10 }));
  const planning = useQuery(roundsQuery({ status: 'PLANNING', pageSize: 10 }));
  const published = useQuery(roundsQuery({ status: 'PUBLISHED', pageSize: 10 }));
  const internships = useQuery(
    internshipsQuery({ learnerId, sort: '-plannedStartDate', pageSize: 50 }),
  );
  const networkId = useNetwork().network?.id;
  const asked = useQuery(myTasksQuery({ networkId, pageSize: 20, withTotal: true }));
  if ([internships, open, planning, asked].some(({ isPending }) => isPending))
    return <PageSkeleton />;
  const failed = [internships, asked].find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} retry={() => void failed.refetch()} />;
  const rounds = [...(open.data?.items ?? []), ...(planning.data?.items ?? [])];
  const { items } = internships.data!;
  const tasks = asked.data!.items;
  const next = tasks.find(({ thing }) => thing.type === INTERNSHIP);
  const coming = items.find((one) => ['proposed', 'going'].includes(momentOf(one, today())));
  return (
    <div className={classes.phone}>
      <PageHeader title={t('mine.title')} />
      <Stacked>
        {next && <NextStep task={next} />}
        {!next && coming && rounds.length === 0 && <NextPlace internship={coming} />}
        {tasks.length > 0 && (
          <p>
            {t('mine.waits')} <AllTasks count={asked.data!.total ?? 0} to={tasksLink()} />
          </p>
        )}
        {rounds.map((round) => (
          <WishCard key={round.id} round={round} learnerId={learnerId} />
        ))}
        {published.data?.items
          .filter(({ id }) => !items.some(({ round, status }) => round.id === id && isOn(status)))
          .map((round) => (
            <NoPlaceCard key={round.id} round={round} learnerId={learnerId} />
          ))}
        {items.map((internship) => (
          <InternshipCard
            key={internship.id}
            internship={internship}
            task={tasks.find(({ thing }) => thing.id === internship.id)}
          />
        ))}
        {rounds.length === 0 && items.length === 0 && (
          <EmptyState title={t('mine.empty')}>{t('mine.emptyHint')}</EmptyState>
        )}
      </Stacked>
    </div>
  );
}

function WishCard({ round, learnerId }: { round: Round; learnerId: string }) {
  const { t } = useTranslation(['round', 'wish']);
  const { day, relative } = useFormat();
  const wish = useQuery({ ...wishQuery(round.id, learnerId), retry: false });
  // A round of another cohort has no wish of mine.
  if (!wish.data) return null;
  const until = round.wishDeadlineDate;
  const closed = !wish.data.may?.includes('GIVE');
  const hosts = wish.data.rankedHosts.map(({ name }) => name);
  return (
    <Card
      title={
        wish.data.absent
          ? t('mine.absent', { round: round.name })
          : wish.data.given || closed
            ? t('mine.wished')
            : t('mine.wish', { round: round.name })
      }
      tone={wish.data.given || closed ? 'plain' : 'attention'}
    >
      {!wish.data.absent && <p>{t(`wish:absence.${round.participation}.own`)}</p>}
      {!wish.data.absent && hosts.length > 0 && (
        <ol className={classes.ranking}>
          {hosts.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      )}
      {closed && !wish.data.absent && <p>{t(wish.data.given ? 'mine.planning' : 'mine.noWish')}</p>}
      {!closed && until && (
        <p className="small muted">
          {t('mine.wishUntil', { date: day(until), when: relative(until) })}
        </p>
      )}
      {!closed && (
        <p className={classes.later}>
          <LinkButton
            to={wishLink(round.id, learnerId)}
            variant={wish.data.given ? 'default' : 'filled'}
          >
            {wish.data.given ? t('mine.changeWish') : t('mine.giveWish')}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}

function InternshipCard({ internship, task }: { internship: Internship; task?: Task }) {
  const { period } = useFormat();
  return (
    <Link to={task?.link ?? internshipLink(internship.id)} className={classes.cardLink}>
      <span className={classes.cardTitle}>{internship.host.name}</span>
      <StatusPill of="internship" status={shownAs(internship, today())} />
      <span className="small muted">
        {period(internship.plannedStartDate, internship.plannedEndDate)} · {internship.place.ward}
      </span>
      {task && <span className={classes.waits}>{task.title}</span>}
    </Link>
  );
}
