import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { RowList } from '@/components/RowList';
import { StatusPill } from '@/components/StatusPill';
import { told } from '@/lib/told';
import { learnersOfCohortQuery } from './api';
import { today } from '@/lib/today';
import type { Cohort } from './cohorts';
import { LearnerName } from './LearnerName';
import { learnersLink, newLearnerLink } from './links';

/** Who is in the class, and of whom the outcome is not known yet when it should be. */
export function CohortLearners({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation('learner');
  const query = useQuery(learnersOfCohortQuery(cohort.id));
  const mayAdd = cohort.may?.includes('ENROL');
  const counts = told(cohort.counts);
  const summary = counts && [
    t('count.enrolled', { count: counts.enrolled }),
    counts.active > 0 && t('count.active', { count: counts.active }),
    counts.completed > 0 && t('count.completed', { count: counts.completed }),
    counts.droppedOut > 0 && t('count.droppedOut', { count: counts.droppedOut }),
    // Only a class that ran to its end can miss an outcome.
    cohort.status === 'ACTIVE' &&
      cohort.nominalEndDate <= today() &&
      counts.missingOutcome > 0 &&
      t('count.missing', { count: counts.missingOutcome }),
  ];
  return (
    <Card
      title={t('learner.title')}
      aside={
        mayAdd ? (
          <AppLink to={newLearnerLink(cohort.id)}>{t('learner.add')}</AppLink>
        ) : (
          <AppLink to={learnersLink({ cohortId: cohort.id })}>{t('learner.all')}</AppLink>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) => (
          <Stacked>
            <p className="small muted">
              {summary ? summary.filter(Boolean).join(' · ') : t('count.hidden')}
            </p>
            {items.length === 0 ? (
              <p className="muted">{t(mayAdd ? 'learner.nobodyAdd' : 'learner.nobody')}</p>
            ) : (
              <RowList
                label={t('learner.title')}
                rows={items.map((learner) => ({
                  id: learner.id,
                  title: <LearnerName learner={learner} />,
                  text: learner.employer.name,
                  aside: <StatusPill of="learner" status={learner.status} />,
                }))}
              />
            )}
          </Stacked>
        )}
      </Loaded>
    </Card>
  );
}
