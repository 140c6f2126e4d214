import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import type { Versioned } from '@/lib/api/types';
import { nulled } from '@/lib/blank';
import { learnerQuery, updateLearner, type Learner } from './api';
import { LearnerFields } from './LearnerFields';
import { learnerLink } from './links';

const schema = z.object({
  cohortId: z.string(),
  employerId: z.string().min(1),
  supervisorId: z.string(),
  appliedDate: z.string().min(1),
  contractHoursPerWeek: z.union([z.literal(''), z.number().int().min(1).max(40)]),
});
const valuesOf = (learner: Learner) => ({
  cohortId: learner.cohort?.id ?? '',
  employerId: learner.employer.id,
  supervisorId: learner.supervisor?.id ?? '',
  appliedDate: learner.appliedDate,
  contractHoursPerWeek: learner.contractHoursPerWeek ?? ('' as number | ''),
});

/** Another class, employer or supervisor, or other hours. */
export default function LearnerEditPage() {
  const { learnerId = '' } = useParams({ strict: false });
  const query = useQuery(learnerQuery(learnerId));
  return <LoadedPage query={query}>{(learner) => <Fields learner={learner} />}</LoadedPage>;
}

function Fields({ learner }: { learner: Versioned<Learner> }) {
  const { t } = useTranslation('learner');
  const queries = useQueryClient();
  return (
    <RecordForm
      title={t('learner.editTitle', { name: learner.name })}
      meta={learner.network.name}
      name={`learner/${learner.id}`}
      values={valuesOf(learner)}
      etag={learner.etag}
      schema={schema}
      save={(values, { etag }) =>
        updateLearner(
          learner.id,
          nulled(values, 'cohortId', 'supervisorId', 'contractHoursPerWeek'),
          etag,
        )
      }
      latest={async () => {
        const fresh = await queries.fetchQuery({ ...learnerQuery(learner.id), staleTime: 0 });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['learners', 'cohorts', 'pledges']}
      after={(saved) => learnerLink(saved.id)}
      back={learnerLink(learner.id)}
    >
      {(field, form) => (
        <LearnerFields
          field={field}
          networkId={learner.network.id}
          employerId={form.getValues().employerId}
          learner={learner}
        />
      )}
    </RecordForm>
  );
}
