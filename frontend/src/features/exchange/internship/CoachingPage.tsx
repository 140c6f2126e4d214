import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import { Lines } from '@/components/Lines';
import { Loaded } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import { useMe, useNetwork } from '@/features/account/public';
import {
  learnerTasksLink,
  learnerTasksQuery,
  myTasksQuery,
  OthersLines,
  TaskLines,
  tasksLink,
} from '@/features/task/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import { internshipsQuery, myLearnersQuery } from '../data/internship-api';
import { internshipLink } from '../data/links';
import shared from '../parts/parts.module.css';

const UNDER_WAY = ['HOST_ACCEPTED', 'AGREED', 'RUNNING'];

/** A supervisor's learners elsewhere, and guests here: what waits for me, what for others, and who is where. */
export default function CoachingPage() {
  const { t } = useTranslation('internship');
  const networkId = useNetwork().network?.id;
  const some = { networkId, pageSize: 20, withTotal: true } as const;
  const mine = useQuery(myTasksQuery(some));
  const others = useQuery(learnerTasksQuery({ ...some, ofOthers: true }));
  return (
    <div className={shared.phone}>
      <PageHeader title={t('coaching.title')} />
      <Stacked>
        <section aria-labelledby="me">
          <h2 id="me" className={shared.sectionTitle}>
            {t('coaching.me')}
          </h2>
          <Loaded query={mine}>
            {(tasks) =>
              tasks.items.length === 0 ? (
                <p className="muted">{t('coaching.nothing')}</p>
              ) : (
                <TaskLines label={t('coaching.me')} tasks={tasks} to={tasksLink()} />
              )
            }
          </Loaded>
        </section>
        <Loaded query={others}>
          {(tasks) =>
            tasks.items.length > 0 && (
              <section aria-labelledby="others">
                <h2 id="others" className={shared.sectionTitle}>
                  {t('coaching.others')}
                </h2>
                <OthersLines
                  label={t('coaching.others')}
                  tasks={tasks}
                  to={learnerTasksLink()}
                  seen={{}}
                />
              </section>
            )
          }
        </Loaded>
        <Going networkId={networkId} />
      </Stacked>
    </div>
  );
}

/** The own learners who go somewhere or are there. */
function Going({ networkId }: { networkId?: string }) {
  const { t } = useTranslation('internship');
  const { period } = useFormat();
  const me = useMe();
  const learners = useQuery(myLearnersQuery(me.id));
  const internships = useQuery(
    internshipsQuery({
      networkId,
      endsFromDate: today(),
      sort: 'plannedStartDate',
      pageSize: 250,
    }),
  );
  const own = new Set(learners.data?.items.map(({ id }) => id));
  return (
    <Loaded query={internships}>
      {({ items }) => {
        const going = items.filter(
          ({ learner, status }) => own.has(learner.id) && UNDER_WAY.includes(status),
        );
        return (
          going.length > 0 && (
            <section aria-labelledby="going">
              <h2 id="going" className={shared.sectionTitle}>
                {t('coaching.going')}
              </h2>
              <Lines
                label={t('coaching.going')}
                lines={going.map(
                  ({ id, learner, host, status, plannedStartDate, plannedEndDate }) => ({
                    id,
                    to: internshipLink(id),
                    title: learner.name,
                    text: `${host.name} · ${period(plannedStartDate, plannedEndDate)}`,
                    aside: <StatusPill of="internship" status={status} />,
                  }),
                )}
              />
            </section>
          )
        );
      }}
    </Loaded>
  );
}
