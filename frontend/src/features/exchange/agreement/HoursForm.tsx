import { NumberInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { FormShell } from '@/components/form/FormShell';
import { useAppForm } from '@/components/form/useAppForm';
import { toast } from '@/components/toast';
import { addHours, correctHours, type Hours } from './agreement-api';
import classes from '../parts/parts.module.css';
import { INTERNSHIPS } from '../data/internship-api';
import type { Internship } from '../data/types';

interface Props {
  internship: Internship;
  /** Whether it waits for the host's answer. */
  proposes?: boolean;
  /** The line to set right; without it a new one is entered. */
  wrong?: Hours;
  done: () => void;
}

export function HoursForm({ internship, proposes, wrong, done }: Props) {
  const { t } = useTranslation('agreement');
  const client = useQueryClient();
  const first = internship.actualStartDate ?? internship.plannedStartDate;
  const last = internship.actualEndDate ?? internship.plannedEndDate;
  const form = useAppForm({
    name: `hours/${internship.id}/${wrong?.id ?? 'new'}`,
    values: { workedDate: wrong?.workedDate ?? first, hours: wrong?.hours ?? 8, note: '' },
    schema: z.object({
      workedDate: z.string().min(1),
      hours: z
        .number()
        .min(wrong ? 0 : 0.25)
        .max(12)
        .multipleOf(0.25),
      note: wrong ? z.string().trim().min(1).max(500) : z.string().max(500),
    }),
    save: (values, { key }) =>
      wrong
        ? correctHours(internship.id, wrong.id, { hours: values.hours, note: values.note }, key)
        : addHours(internship.id, { ...values, note: values.note.trim() || null }, key),
    onSaved: async () => {
      await client.invalidateQueries({ queryKey: [INTERNSHIPS, internship.id, 'hours'] });
      void toast(proposes ? t('hours.proposed') : undefined);
      done();
    },
  });
  const input = form.form.getInputProps;
  return (
    <div className={classes.later}>
      <FormShell
        form={form}
        submitLabel={proposes ? t('hours.propose') : undefined}
        onCancel={done}
      >
        <Columns>
          <TextInput
            type="date"
            label={t('hours.day')}
            min={first}
            max={last}
            disabled={wrong !== undefined}
            {...input('workedDate')}
          />
          <NumberInput
            label={wrong ? t('hours.right') : t('hours.hours')}
            min={0}
            max={12}
            step={0.25}
            decimalSeparator=","
            {...input('hours')}
          />
        </Columns>
        <TextInput label={wrong ? t('hours.why') : t('hours.note')} {...input('note')} />
      </FormShell>
    </div>
  );
}
