import { NumberInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import { OrganisationSelect } from '@/features/organisation/public';
import type { Versioned } from '@/lib/api/types';
import { cohortQuery, pledgeQuery, pledgesQuery, putPledge, type Pledge } from './cohorts';
import { cohortLink } from './links';

const schema = z.object({
  organisationId: z.string().min(1),
  expectedCount: z.number().int().min(0).max(1000),
});

/** How many learners an organisation expects to send to a class. */
export default function PledgeForm() {
  const { cohortId = '', organisationId = '' } = useParams({ strict: false });
  const all = useQuery(pledgesQuery(cohortId));
  return (
    <LoadedPage query={all}>
      {({ items }) =>
        items.some(({ organisation }) => organisation.id === organisationId) ? (
          <Existing cohortId={cohortId} organisationId={organisationId} />
        ) : (
          <Fields
            cohortId={cohortId}
            organisationId={organisationId === 'new' ? '' : organisationId}
          />
        )
      }
    </LoadedPage>
  );
}

interface Ids {
  cohortId: string;
  organisationId: string;
}

function Existing({ cohortId, organisationId }: Ids) {
  const query = useQuery(pledgeQuery(cohortId, organisationId));
  return (
    <LoadedPage query={query}>
      {(pledge) => <Fields cohortId={cohortId} organisationId={organisationId} pledge={pledge} />}
    </LoadedPage>
  );
}

function Fields({ cohortId, organisationId, pledge }: Ids & { pledge?: Versioned<Pledge> }) {
  const { t } = useTranslation('learner');
  const queries = useQueryClient();
  const cohort = useQuery(cohortQuery(cohortId)).data;
  const valuesOf = (from?: Pledge) => ({
    organisationId,
    expectedCount: from?.expectedCount ?? 0,
  });
  return (
    <RecordForm
      title={pledge?.organisation.name ?? t('pledge.new')}
      meta={cohort?.name}
      name={`pledge/${cohortId}/${organisationId || 'new'}`}
      values={valuesOf(pledge)}
      etag={pledge?.etag}
      schema={schema}
      save={(values, { etag }) =>
        putPledge(cohortId, values.organisationId, values.expectedCount, etag)
      }
      latest={async () => {
        const fresh = await queries.fetchQuery({
          ...pledgeQuery(cohortId, organisationId),
          staleTime: 0,
        });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['pledges', 'cohorts']}
      after={() => cohortLink(cohortId)}
      back={cohortLink(cohortId)}
    >
      {(field) => (
        <>
          {!organisationId && (
            <OrganisationSelect
              label={t('pledge.organisation')}
              required
              kind="CARE_PROVIDER"
              networkId={cohort?.network.id}
              {...field('organisationId')}
            />
          )}
          <NumberInput
            label={t('pledge.count')}
            description={t('pledge.countHint')}
            required
            min={0}
            {...field('expectedCount')}
          />
        </>
      )}
    </RecordForm>
  );
}
