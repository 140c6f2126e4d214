import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { blanks, nulled } from '@/lib/blank';
import { PartForm } from './PartForm';
import { createPhase, phaseQuery, updatePhase, type Phase } from './phases';

const KINDS = ['PREPARATION', 'PILOT', 'EVALUATION', 'SCALE_UP', 'REGULAR'] as const;
const STATUSES = ['PLANNED', 'RUNNING', 'FINISHED'] as const;
const schema = z.object({
  sequence: z.number().int().min(1),
  kind: z.enum(KINDS),
  name: z.string().trim().min(1).max(200),
  description: z.string().max(2000),
  status: z.enum(STATUSES),
  startDate: z.string(),
  endDate: z.string(),
  durationMonths: z.union([z.literal(''), z.number().int().min(1)]),
});
const valuesOf = (phase?: Phase) => ({
  sequence: phase?.sequence ?? 1,
  kind: phase?.kind ?? ('PILOT' as Phase['kind']),
  name: phase?.name ?? '',
  status: phase?.status ?? ('PLANNED' as Phase['status']),
  durationMonths: phase?.durationMonths ?? ('' as number | ''),
  ...blanks(phase, 'description', 'startDate', 'endDate'),
});
const bodyOf = (values: ReturnType<typeof valuesOf>) =>
  nulled(values, 'description', 'startDate', 'endDate', 'durationMonths');

/** A stretch of the road of the network. */
export default function PhaseForm() {
  const { t } = useTranslation(['network', 'status']);
  const { phaseId } = useParams({ strict: false });
  return (
    <PartForm
      part="phases"
      partId={phaseId}
      query={phaseQuery}
      title={(phase) => phase?.name ?? t('phase.new')}
      schema={schema}
      valuesOf={valuesOf}
      create={(networkId, values, key) => createPhase(networkId, bodyOf(values), key)}
      update={(networkId, id, values, etag) => updatePhase(networkId, id, bodyOf(values), etag)}
    >
      {(field) => (
        <>
          <TextInput label={t('phase.name')} required {...field('name')} />
          <Columns>
            <NumberInput label={t('phase.sequence')} min={1} {...field('sequence')} />
            <NativeSelect
              label={t('phase.kind')}
              data={KINDS.map((value) => ({ value, label: t(`phaseKind.${value}`) }))}
              {...field('kind')}
            />
            <NativeSelect
              label={t('phase.status')}
              data={STATUSES.map((value) => ({ value, label: t(`status:phase.${value}`) }))}
              {...field('status')}
            />
          </Columns>
          <Columns>
            <TextInput type="date" label={t('phase.start')} {...field('startDate')} />
            <TextInput type="date" label={t('phase.end')} {...field('endDate')} />
          </Columns>
          <NumberInput
            label={t('phase.duration')}
            description={t('phase.durationHint')}
            min={1}
            {...field('durationMonths')}
          />
          <Textarea label={t('phase.description')} autosize minRows={3} {...field('description')} />
        </>
      )}
    </PartForm>
  );
}
