import { useTranslation } from 'react-i18next';
import { EntityLink } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { networkLink } from '@/features/network/public';
import { organisationLink } from '@/features/organisation/public';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Learner } from './api';
import { cohortLink } from './links';

/** Where somebody learns and works, and with whom. */
export function Trajectory({ learner }: { learner: Learner }) {
  const { t } = useTranslation('learner');
  const { date } = useFormat();
  const { cohort, employer, network } = learner;
  return (
    <Card title={t('learner.trajectory')}>
      <FactList
        facts={[
          {
            term: t('learner.cohort'),
            value: cohort ? (
              <EntityLink entity={cohort} to={cohortLink(cohort.id)} />
            ) : (
              t('cohort.none')
            ),
          },
          {
            term: t('learner.employer'),
            value: <EntityLink entity={employer} to={organisationLink(employer.id)} />,
          },
          {
            term: t('learner.supervisor'),
            value: learner.supervisor?.name ?? t('learner.noSupervisor'),
          },
          {
            term: t('learner.hours'),
            value:
              learner.contractHoursPerWeek &&
              t('learner.hoursPerWeek', { count: learner.contractHoursPerWeek }),
          },
          { term: t('learner.applied'), value: date(learner.appliedDate) },
          {
            term: t('learner.activeFrom'),
            value: learner.activeFromDate && date(learner.activeFromDate),
            optional: true,
          },
          {
            term: t('field.network'),
            value: <EntityLink entity={network} to={networkLink(network.id)} />,
          },
        ]}
      />
    </Card>
  );
}
