import { Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { FormShell } from '@/components/form/FormShell';
import { useAppForm } from '@/components/form/useAppForm';
import { toast } from '@/components/toast';
import { today } from '@/lib/today';
import { createAdoption, PROPOSALS } from './api';
import type { Adoption, Proposal, Ref } from './types';

const schema = z.object({
  organisationId: z.string().min(1),
  learntFromId: z.string(),
  stageDate: z.string(),
  note: z.string().max(2000),
});

interface Props {
  proposal: Proposal;
  adoptions: Adoption[];
  choices: Ref[];
  onClose: () => void;
}

/** "Wij doen mee": another organisation takes the idea over. */
export function AdoptDialog({ proposal, adoptions, choices, onClose }: Props) {
  const { t } = useTranslation(['proposal', 'components']);
  const client = useQueryClient();
  const form = useAppForm({
    name: `adoption/${proposal.id}`,
    values: {
      organisationId: choices.length === 1 ? choices[0]!.id : '',
      learntFromId: '',
      stageDate: today(),
      note: '',
    },
    schema,
    save: (values, { key }) =>
      createAdoption(
        proposal.id,
        {
          organisationId: values.organisationId,
          learntFromId: values.learntFromId || null,
          stageDate: values.stageDate || null,
          note: values.note.trim() || null,
        },
        key,
      ),
    onSaved: async () => {
      await client.invalidateQueries({ queryKey: [PROPOSALS, proposal.id] });
      void toast(t('adoption.joined'));
      onClose();
    },
  });
  const input = form.form.getInputProps;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('adoption.join')}
      closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
    >
      <FormShell form={form} submitLabel={t('adoption.join')} onCancel={onClose}>
        <NativeSelect
          label={t('adoption.organisation')}
          data={[
            ...(choices.length === 1 ? [] : [{ value: '', label: t('form.choose') }]),
            ...choices.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...input('organisationId')}
        />
        <NativeSelect
          label={t('adoption.from')}
          data={[
            { value: '', label: proposal.organisation.name },
            ...adoptions.map(({ id, organisation }) => ({ value: id, label: organisation.name })),
          ]}
          {...input('learntFromId')}
        />
        <TextInput type="date" label={t('adoption.date')} {...input('stageDate')} />
        <Textarea label={t('adoption.note')} autosize minRows={2} {...input('note')} />
      </FormShell>
    </Modal>
  );
}
