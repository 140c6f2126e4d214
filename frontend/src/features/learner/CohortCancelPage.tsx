import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import { CohortSelect } from '@/features/network/public';
import { cohortQuery, moveCohort } from './cohorts';
import { cohortLink } from './links';

const schema = z.object({ reason: z.string().trim().min(1).max(1000), mergeIntoId: z.string() });

/** A class that does not go on: why, and who takes over its learners. */
export default function CohortCancelPage() {
  const { t } = useTranslation(['learner', 'transition']);
  const { cohortId = '' } = useParams({ strict: false });
  const query = useQuery(cohortQuery(cohortId));
  return (
    <LoadedPage query={query}>
      {(cohort) => (
        <RecordForm
          title={t('cancel.title', { name: cohort.name })}
          meta={cohort.network.name}
          name={`cohort-cancel/${cohortId}`}
          values={{ reason: '', mergeIntoId: '' }}
          schema={schema}
          save={({ reason, mergeIntoId }) =>
            moveCohort(cohortId, { to: 'CANCELLED', reason, mergeIntoId: mergeIntoId || null })
          }
          touches={['cohorts', 'learners', 'pledges']}
          after={(saved) => cohortLink(saved.id)}
          back={cohortLink(cohortId)}
          act={{
            label: t('transition:cohort.CANCELLED'),
            done: t('cancel.done', { name: cohort.name }),
          }}
        >
          {(field) => (
            <>
              <p className="muted">{t('cancel.postpone')}</p>
              <Textarea
                label={t('cancel.reason')}
                description={t('cancel.reasonHint')}
                required
                autosize
                minRows={3}
                {...field('reason')}
              />
              <CohortSelect
                none={t('cohort.none')}
                label={t('cancel.merge')}
                description={t('cancel.mergeHint')}
                networkId={cohort.network.id}
                without={cohortId}
                {...field('mergeIntoId')}
              />
              <p>
                <strong>{t('cancel.final')}</strong>
              </p>
            </>
          )}
        </RecordForm>
      )}
    </LoadedPage>
  );
}
