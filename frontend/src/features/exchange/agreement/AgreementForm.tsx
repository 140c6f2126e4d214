import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { FormShell } from '@/components/form/FormShell';
import { useAppForm } from '@/components/form/useAppForm';
import { PageHeader } from '@/components/PageHeader';
import { toast } from '@/components/toast';
import { addAgreement, type Agreement } from './agreement-api';
import { placeQuery } from '../data/api';
import { INTERNSHIPS } from '../data/internship-api';
import { internshipLink } from '../data/links';
import type { Internship } from '../data/types';

const hours = (most: number) => z.number().min(0.25).max(most).multipleOf(0.25);
const schemaOf = (first: boolean) =>
  z.object({
    startDate: z.string().min(1),
    endDate: z.string().min(1),
    hoursPerDay: hours(12),
    totalHours: hours(999),
    supervisorId: z.string(),
    guidance: z.string().max(2000),
    learningQuestion: z.string().max(2000),
    practicalNotes: z.string().max(4000),
    reason: first ? z.string().max(1000) : z.string().trim().min(1).max(1000),
  });

interface Props {
  internship: Internship;
  latest?: Agreement;
}

export function AgreementForm({ internship, latest }: Props) {
  const { t } = useTranslation('agreement');
  const navigate = useNavigate();
  const client = useQueryClient();
  const back = () => void navigate({ to: internshipLink(internship.id) });
  const follows = latest?.number ?? 0;
  const form = useAppForm({
    name: `agreement/${internship.id}/${follows}`,
    values: {
      startDate: latest?.startDate ?? internship.plannedStartDate,
      endDate: latest?.endDate ?? internship.plannedEndDate,
      hoursPerDay: latest?.hoursPerDay ?? 8,
      totalHours: latest?.totalHours ?? 8,
      supervisorId: latest?.supervisor?.id ?? '',
      guidance: latest?.guidance ?? '',
      learningQuestion: latest?.learningQuestion ?? '',
      practicalNotes: latest?.practicalNotes ?? '',
      reason: '',
    },
    schema: schemaOf(follows === 0),
    save: (values, { key }) =>
      addAgreement(
        internship.id,
        {
          ...values,
          follows,
          supervisorId: values.supervisorId || null,
          guidance: values.guidance.trim() || null,
          learningQuestion: values.learningQuestion.trim() || null,
          practicalNotes: values.practicalNotes.trim() || null,
          reason: values.reason.trim() || null,
        },
        key,
      ),
    onSaved: async () => {
      await client.invalidateQueries({ queryKey: [INTERNSHIPS] });
      void toast(t('agreement.asked'));
      back();
    },
  });
  const place = useQuery(placeQuery(internship.round.id, internship.place.id));
  const supervisors = new Map(
    [latest?.supervisor ?? [], place.data?.supervisors.map(({ person }) => person) ?? []]
      .flat()
      .map(({ id, name }) => [id, name]),
  );
  const input = form.form.getInputProps;
  const fixed = !internship.may?.includes('AGREE_ON_DAYS');
  return (
    <>
      <PageHeader
        title={follows ? t('agreement.change') : t('agreement.first')}
        meta={`${internship.learner.name} · ${internship.host.name}`}
      />
      <FormShell form={form} submitLabel={t('agreement.send')} onCancel={back}>
        <p className="muted">{t('agreement.formText')}</p>
        {follows > 0 && (
          <Textarea
            label={t('agreement.why')}
            description={t('agreement.whyHint')}
            autosize
            minRows={2}
            {...input('reason')}
          />
        )}
        <Columns>
          <TextInput
            type="date"
            label={t('agreement.from')}
            description={fixed ? t('agreement.daysHint') : undefined}
            disabled={fixed}
            {...input('startDate')}
          />
          <TextInput
            type="date"
            label={t('agreement.until')}
            disabled={fixed}
            {...input('endDate')}
          />
        </Columns>
        <Columns>
          <NumberInput
            label={t('agreement.perDay')}
            min={0.25}
            max={12}
            step={0.25}
            decimalSeparator=","
            {...input('hoursPerDay')}
          />
          <NumberInput
            label={t('agreement.total')}
            min={0.25}
            max={999}
            step={0.25}
            decimalSeparator=","
            {...input('totalHours')}
          />
        </Columns>
        <Textarea
          label={t('agreement.question')}
          autosize
          minRows={2}
          {...input('learningQuestion')}
        />
        <NativeSelect
          label={t('agreement.supervisor')}
          description={t('agreement.supervisorHint', { host: internship.host.name })}
          data={[
            { value: '', label: t('agreement.nobody') },
            ...[...supervisors].map(([value, label]) => ({ value, label })),
          ]}
          {...input('supervisorId')}
        />
        <Textarea
          label={t('agreement.guidance')}
          description={t('agreement.guidanceHint')}
          autosize
          minRows={2}
          {...input('guidance')}
        />
        <Textarea
          label={t('agreement.practical')}
          autosize
          minRows={2}
          {...input('practicalNotes')}
        />
      </FormShell>
    </>
  );
}
