import { Checkbox, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import { useNetwork } from '@/features/account/public';
import { OrganisationSelect } from '@/features/organisation/public';
import type { Versioned } from '@/lib/api/types';
import { blanks, nulled } from '@/lib/blank';
import { cohortQuery, createCohort, updateCohort, type Cohort } from './cohorts';
import { cohortLink, cohortsLink } from './links';
import { useWeekdays } from './useWeekdays';

const schema = z
  .object({
    networkId: z.string().min(1),
    schoolId: z.string().min(1),
    name: z.string().trim().min(1).max(100),
    qualification: z.string().max(200),
    startDate: z.string().min(1),
    nominalEndDate: z.string().min(1),
    decisionDate: z.string(),
    minimumSize: z.number().int().min(1).max(1000),
    maximumSize: z.union([z.literal(''), z.number().int().min(1).max(1000)]),
    schoolWeekdays: z.array(z.string()),
  })
  .refine((values) => values.startDate < values.nominalEndDate, { path: ['nominalEndDate'] })
  .refine((values) => values.maximumSize === '' || values.maximumSize >= values.minimumSize, {
    path: ['maximumSize'],
  });
const valuesOf = (cohort: Cohort | undefined, networkId = '') => ({
  networkId: cohort?.network.id ?? networkId,
  schoolId: cohort?.school.id ?? '',
  name: cohort?.name ?? '',
  startDate: cohort?.startDate ?? '',
  nominalEndDate: cohort?.nominalEndDate ?? '',
  minimumSize: cohort?.minimumSize ?? 12,
  maximumSize: cohort?.maximumSize ?? ('' as number | ''),
  schoolWeekdays: (cohort?.schoolWeekdays ?? []).map(String),
  ...blanks(cohort, 'qualification', 'decisionDate'),
});

/** A new class, or one to change: later dates postpone it. */
export default function CohortForm() {
  const { cohortId } = useParams({ strict: false });
  const query = useQuery({ ...cohortQuery(cohortId ?? ''), enabled: cohortId !== undefined });
  if (!cohortId) return <Fields />;
  return <LoadedPage query={query}>{(cohort) => <Fields cohort={cohort} />}</LoadedPage>;
}

function Fields({ cohort }: { cohort?: Versioned<Cohort> }) {
  const { t } = useTranslation('learner');
  const weekdays = useWeekdays();
  const queries = useQueryClient();
  const { network, networks } = useNetwork();
  return (
    <RecordForm
      title={cohort?.name ?? t('cohort.new')}
      meta={cohort?.network.name ?? t('cohort.title')}
      name={`cohort/${cohort?.id ?? 'new'}`}
      values={valuesOf(cohort, network?.id)}
      etag={cohort?.etag}
      schema={schema}
      save={(values, { key, etag }) => {
        const body = {
          ...nulled(values, 'qualification', 'decisionDate', 'maximumSize'),
          schoolWeekdays: values.schoolWeekdays.map(Number),
        };
        return cohort ? updateCohort(cohort.id, body, etag) : createCohort(body, key);
      }}
      latest={async () => {
        const fresh = await queries.fetchQuery({ ...cohortQuery(cohort!.id), staleTime: 0 });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['cohorts']}
      after={(saved) => cohortLink(saved.id)}
      back={cohort ? cohortLink(cohort.id) : cohortsLink()}
    >
      {(field, form) => (
        <>
          {!cohort && networks.length > 1 && (
            <NativeSelect
              label={t('field.network')}
              required
              data={networks.map(({ id, name }) => ({ value: id, label: name }))}
              {...field('networkId')}
            />
          )}
          <TextInput label={t('cohort.name')} required {...field('name')} />
          <TextInput
            label={t('cohort.qualification')}
            description={t('cohort.qualificationHint')}
            {...field('qualification')}
          />
          <OrganisationSelect
            label={t('cohort.school')}
            required
            kind="SCHOOL"
            networkId={form.getValues().networkId || undefined}
            chosen={cohort?.school}
            {...field('schoolId')}
          />
          <Columns>
            <TextInput type="date" label={t('cohort.start')} required {...field('startDate')} />
            <TextInput type="date" label={t('cohort.end')} required {...field('nominalEndDate')} />
          </Columns>
          <Columns>
            <NumberInput
              label={t('cohort.minimum')}
              description={t('cohort.minimumHint')}
              required
              min={1}
              {...field('minimumSize')}
            />
            <NumberInput label={t('cohort.maximum')} min={1} {...field('maximumSize')} />
          </Columns>
          <TextInput
            type="date"
            label={t('cohort.decision')}
            description={t('cohort.decisionHint')}
            {...field('decisionDate')}
          />
          <Checkbox.Group label={t('cohort.weekdays')} {...field('schoolWeekdays')}>
            <Group gap="md" mt="xs">
              {[1, 2, 3, 4, 5].map((day) => (
                <Checkbox key={day} value={String(day)} label={weekdays(day)} />
              ))}
            </Group>
          </Checkbox.Group>
        </>
      )}
    </RecordForm>
  );
}
