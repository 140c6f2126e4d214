import { MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { foldedOptions } from '@/components/form/folded-options';
import { FormShell } from '@/components/form/FormShell';
import { useAppForm } from '@/components/form/useAppForm';
import { useUnmatched } from '@/components/form/useUnmatched';
import { PageHeader } from '@/components/PageHeader';
import { toast } from '@/components/toast';
import { useNetwork } from '@/features/account/public';
import { cohortChoices } from '@/features/network/public';
import type { Versioned } from '@/lib/api/types';
import { createRound, readRound, ROUNDS, updateRound } from '../data/api';
import { roundLink, roundsLink } from '../data/links';
import type { Round } from '../data/types';

const schema = z.object({
  name: z.string().trim().min(1).max(100),
  cohortIds: z.array(z.string()),
  periodStartDate: z.string().min(1),
  periodEndDate: z.string().min(1),
  wishDeadlineDate: z.string(),
  offerDeadlineDate: z.string(),
  participation: z.enum(['REQUIRED', 'OPTIONAL']),
  guidance: z.string().max(8000),
});

const valuesOf = (round?: Round) => ({
  name: round?.name ?? '',
  cohortIds: round?.cohorts.map(({ id }) => id) ?? [],
  periodStartDate: round?.periodStartDate ?? '',
  periodEndDate: round?.periodEndDate ?? '',
  wishDeadlineDate: round?.wishDeadlineDate ?? '',
  offerDeadlineDate: round?.offerDeadlineDate ?? '',
  participation: round?.participation ?? ('REQUIRED' as const),
  guidance: round?.guidance ?? '',
});

export function RoundForm({ round }: { round?: Versioned<Round> }) {
  const { t } = useTranslation('round');
  const { network } = useNetwork();
  const navigate = useNavigate();
  const client = useQueryClient();
  const networkId = round?.network.id ?? network?.id ?? '';
  const cohorts = useQuery({ ...cohortChoices(networkId, true), enabled: networkId !== '' });
  // From the planning on, who goes and when is what the plan was made for.
  const fixed = round !== undefined && !round.may?.includes('CHANGE_PLANNED');
  const back = round ? roundLink(round.id) : roundsLink();
  const form = useAppForm({
    name: `round/${round?.id ?? `new/${networkId}`}`,
    values: valuesOf(round),
    etag: round?.etag,
    schema,
    save: (values, { key, etag }) => {
      const body = {
        ...values,
        networkId,
        name: values.name.trim(),
        wishDeadlineDate: values.wishDeadlineDate || null,
        offerDeadlineDate: values.offerDeadlineDate || null,
        guidance: values.guidance.trim() || null,
      };
      return round ? updateRound(round.id, body, etag) : createRound(body, key);
    },
    ...(round && {
      latest: async () => {
        const fresh = await readRound(round.id);
        return { values: valuesOf(fresh), etag: fresh.etag };
      },
    }),
    onSaved: async (saved) => {
      await client.invalidateQueries({ queryKey: [ROUNDS] });
      void toast();
      void navigate({ to: roundLink(saved.id) });
    },
  });
  const input = form.form.getInputProps;
  const choices = new Map(
    [...(round?.cohorts ?? []), ...(cohorts.data?.items ?? [])].map(({ id, name }) => [id, name]),
  );
  const unmatched = useUnmatched('', input('cohortIds').error);
  return (
    <>
      <PageHeader
        title={round ? t('roundForm.edit') : t('roundForm.new')}
        meta={round?.name ?? network?.name}
      />
      <FormShell
        form={form}
        submitLabel={round ? undefined : t('roundForm.create')}
        onCancel={() => void navigate({ to: back })}
      >
        <TextInput
          label={t('roundForm.name')}
          description={t('roundForm.nameHint')}
          {...input('name')}
        />
        <MultiSelect
          label={t('roundForm.cohorts')}
          description={fixed ? t('roundForm.fixed') : t('roundForm.cohortsHint')}
          disabled={fixed}
          searchable
          filter={foldedOptions}
          hidePickedOptions
          nothingFoundMessage={t('roundForm.noCohorts')}
          data={[...choices].map(([value, label]) => ({ value, label }))}
          {...input('cohortIds')}
          {...unmatched.props}
          onChange={(ids) => {
            unmatched.matched();
            input('cohortIds').onChange(ids);
          }}
        />
        <Columns>
          <TextInput
            type="date"
            disabled={fixed}
            label={t('roundForm.start')}
            {...input('periodStartDate')}
          />
          <TextInput
            type="date"
            disabled={fixed}
            label={t('roundForm.end')}
            min={form.form.getValues().periodStartDate}
            {...input('periodEndDate')}
          />
        </Columns>
        <NativeSelect
          label={t('roundForm.participation')}
          description={t(`roundForm.participationHint.${form.form.getValues().participation}`)}
          data={(['REQUIRED', 'OPTIONAL'] as const).map((value) => ({
            value,
            label: t(`participation.${value}`),
          }))}
          {...input('participation')}
        />
        <Columns>
          <TextInput
            type="date"
            label={t('roundForm.offerDeadline')}
            description={t('roundForm.offerDeadlineHint')}
            max={form.form.getValues().periodStartDate}
            {...input('offerDeadlineDate')}
          />
          <TextInput
            type="date"
            label={t('roundForm.deadline')}
            description={t('roundForm.deadlineHint')}
            max={form.form.getValues().periodStartDate}
            {...input('wishDeadlineDate')}
          />
        </Columns>
        <Textarea
          label={t('roundForm.guidance')}
          description={t('roundForm.guidanceHint')}
          autosize
          minRows={5}
          {...input('guidance')}
        />
      </FormShell>
    </>
  );
}
