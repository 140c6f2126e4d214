import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EntityLink, LinkButton } from '@/components/AppLink';
import { Card, Columns, Stacked } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { SamplePill } from '@/components/SamplePill';
import { StatusPill } from '@/components/StatusPill';
import { StepBar } from '@/components/StepBar';
import { organisationLink } from '@/features/organisation/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { WaitsForOthers } from '@/features/task/public';
import { ClassSize } from './ClassSize';
import { COHORT_STATUSES, cohortQuery, type Cohort } from './cohorts';
import { CohortLearners } from './CohortLearners';
import { CohortSteps } from './CohortSteps';
import { editCohortLink } from './links';
import { Pledges } from './Pledges';
import { useWeekdays } from './useWeekdays';

/** One class: does it go on, who is in it, and what is still missing. */
export default function CohortPage() {
  const { cohortId = '' } = useParams({ strict: false });
  const query = useQuery(cohortQuery(cohortId));
  return <LoadedPage query={query}>{(cohort) => <Page cohort={cohort} />}</LoadedPage>;
}

function Page({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation('learner');
  const { date, list } = useFormat();
  const weekdays = useWeekdays();
  const coming = ['PREPARATION', 'PROVISIONAL', 'CONFIRMED'].includes(cohort.status);
  return (
    <>
      <PageHeader
        title={cohort.name}
        meta={[cohort.network.name, cohort.qualification].filter(Boolean).join(' · ')}
        status={
          <>
            <StatusPill of="cohort" status={cohort.status} />
            <SamplePill sample={cohort.sample} />
          </>
        }
        action={
          cohort.may?.includes('CHANGE') && (
            <LinkButton variant="default" to={editCohortLink(cohort.id)}>
              {t('cohort.edit')}
            </LinkButton>
          )
        }
      />
      {cohort.status !== 'CANCELLED' && (
        <StepBar
          of="cohort"
          steps={COHORT_STATUSES.filter((status) => status !== 'CANCELLED')}
          current={cohort.status}
        />
      )}
      <Columns wide>
        <Stacked>
          {coming && <ClassSize cohort={cohort} />}
          <WaitsForOthers thingId={cohort.id} networkId={cohort.network.id} />
          <CohortLearners cohort={cohort} />
          <Pledges cohort={cohort} />
        </Stacked>
        <Stacked>
          <CohortSteps cohort={cohort} />
          <Card title={t('cohort.facts')}>
            <FactList
              facts={[
                {
                  term: t('cohort.school'),
                  value: (
                    <EntityLink entity={cohort.school} to={organisationLink(cohort.school.id)} />
                  ),
                },
                { term: t('cohort.start'), value: date(cohort.startDate) },
                { term: t('cohort.end'), value: date(cohort.nominalEndDate) },
                {
                  term: t('cohort.weekdays'),
                  value: list(cohort.schoolWeekdays.map((day) => weekdays(day))),
                },
                {
                  term: t('cohort.decision'),
                  value: cohort.decisionDate && date(cohort.decisionDate),
                },
                { term: t('cohort.cancelReason'), value: cohort.cancelReason, optional: true },
              ]}
            />
          </Card>
        </Stacked>
      </Columns>
    </>
  );
}
