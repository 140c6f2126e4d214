import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { PageSkeleton } from '@/components/PageSkeleton';
import { Pill, StatusPill } from '@/components/StatusPill';
import { EmptyState, ErrorState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import classes from './internship.module.css';
import shared from '../parts/parts.module.css';
import { internshipsQuery, myLearnersQuery } from '../data/internship-api';
import { internshipLink, reflectionLink } from '../data/links';
import { useMe } from '@/features/account/public';
import type { Internship } from '../data/types';
import { waitOf, type Wait } from './waits';

const MINE: Wait[] = ['revised', 'answer', 'unread', 'agree', 'recognise'];
const READS: Wait[] = ['revised', 'answer', 'unread'];

/** A supervisor's learners elsewhere, and guests here: who waits for my answer, and why. */
export default function CoachingPage() {
  const { t } = useTranslation('internship');
  const me = useMe();
  const learners = useQuery(myLearnersQuery(me.id));
  const internships = useQuery(internshipsQuery({ sort: '-plannedStartDate', pageSize: 250 }));
  const failed = [learners, internships].find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} retry={() => void failed.refetch()} />;
  if (!learners.data || !internships.data) return <PageSkeleton />;
  const own = new Set(learners.data.items.map(({ id }) => id));
  const now = today();
  const all = internships.data.items.map((internship) => ({
    internship,
    wait: waitOf(internship, own.has(internship.learner.id), now),
  }));
  const groups = [
    { name: 'me' as const, rows: all.filter(({ wait }) => wait && MINE.includes(wait)) },
    { name: 'learner' as const, rows: all.filter(({ wait }) => wait === 'due') },
    {
      name: 'going' as const,
      rows: all.filter(
        ({ wait, internship: { learner, status } }) =>
          !wait && own.has(learner.id) && ['HOST_ACCEPTED', 'AGREED', 'RUNNING'].includes(status),
      ),
    },
  ];
  const shown = groups.filter(({ name, rows }) => name === 'me' || rows.length > 0);
  return (
    <div className={shared.phone}>
      <PageHeader title={t('coaching.title')} />
      {all.length === 0 ? (
        <EmptyState title={t('coaching.empty')}>{t('coaching.emptyHint')}</EmptyState>
      ) : (
        <Stacked>
          {shown.map(({ name, rows }) => (
            <section key={name} aria-labelledby={name}>
              <h2 id={name} className={shared.sectionTitle}>
                {t(`coaching.${name}`)}
              </h2>
              {rows.length === 0 && <p className="muted">{t('coaching.nobody')}</p>}
              <div className={classes.compact}>
                {rows.map(({ internship, wait }) => (
                  <Line key={internship.id} internship={internship} wait={wait} />
                ))}
              </div>
            </section>
          ))}
        </Stacked>
      )}
    </div>
  );
}

function Line({ internship, wait }: { internship: Internship; wait: Wait | null }) {
  const { t } = useTranslation('internship');
  const { period } = useFormat();
  const { id, learner, host, status, plannedStartDate, plannedEndDate, reflection } = internship;
  const count = reflection?.newMessages ?? 0;
  const reads = wait && READS.includes(wait);
  return (
    <Link to={reads ? reflectionLink(id) : internshipLink(id)} className={shared.cardLink}>
      <span className={shared.cardTitle}>{learner.name}</span>
      {wait ? (
        <Pill tone={wait === 'due' ? 'idle' : 'wait'}>
          {wait === 'answer' ? t('coaching.wait.answer', { count }) : t(`coaching.wait.${wait}`)}
        </Pill>
      ) : (
        <StatusPill of="internship" status={status} />
      )}
      <span className="small muted">
        {host.name} · {period(plannedStartDate, plannedEndDate)}
      </span>
    </Link>
  );
}
