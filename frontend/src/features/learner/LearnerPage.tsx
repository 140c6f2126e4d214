import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AddedCards } from '@/components/AddedCards';
import { LinkButton } from '@/components/AppLink';
import { Columns, Stacked } from '@/components/Card';
import { LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { SamplePill } from '@/components/SamplePill';
import { StatusPill } from '@/components/StatusPill';
import { StepBar } from '@/components/StepBar';
import { WaitsForOthers } from '@/features/task/public';
import { learnerQuery, type Learner } from './api';
import { LearnerOutcome } from './LearnerOutcome';
import { LearnerSteps } from './LearnerSteps';
import { editLearnerLink } from './links';
import { Trajectory } from './Trajectory';

/** One person's road through a course. */
export default function LearnerPage() {
  const { learnerId = '' } = useParams({ strict: false });
  const query = useQuery(learnerQuery(learnerId));
  return <LoadedPage query={query}>{(learner) => <Page learner={learner} />}</LoadedPage>;
}

const USUAL = ['APPLIED', 'ACCEPTED', 'ACTIVE', 'COMPLETED'];

function Page({ learner }: { learner: Learner }) {
  const { t } = useTranslation('learner');
  return (
    <>
      <PageHeader
        title={learner.name}
        meta={[learner.network.name, learner.cohort?.name].filter(Boolean).join(' · ')}
        status={
          <>
            <StatusPill of="learner" status={learner.status} />
            <SamplePill sample={learner.sample} />
          </>
        }
        action={
          learner.may?.includes('CHANGE') && (
            <LinkButton variant="default" to={editLearnerLink(learner.id)}>
              {t('learner.edit')}
            </LinkButton>
          )
        }
      />
      {USUAL.includes(learner.status) && (
        <StepBar of="learner" steps={USUAL} current={learner.status} />
      )}
      <Columns wide>
        <Stacked>
          {learner.outcomeDate && <LearnerOutcome learner={learner} />}
          <Trajectory learner={learner} />
          <WaitsForOthers thingId={learner.id} networkId={learner.network.id} />
          <AddedCards on="learner" host={{ id: learner.id }} />
        </Stacked>
        <LearnerSteps learner={learner} />
      </Columns>
    </>
  );
}
