import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { FormShell } from '@/components/form/FormShell';
import { useAppForm } from '@/components/form/useAppForm';
import { toast } from '@/components/toast';
import type { Versioned } from '@/lib/api/types';
import classes from '../parts/parts.module.css';
import { changeInternship, INTERNSHIPS, readInternship } from '../data/internship-api';
import type { Internship } from '../data/types';

const valuesOf = (internship: Internship) => ({
  actualStartDate: internship.actualStartDate ?? internship.plannedStartDate,
  actualEndDate: internship.actualEndDate ?? '',
});

/** For the host: from when until when the learner was really there. */
export function ActualDays({ internship }: { internship: Versioned<Internship> }) {
  const { t } = useTranslation('internship');
  const [open, setOpen] = useState(false);
  if (!internship.may?.includes('NOTE_DAYS')) return null;
  return open ? (
    <ActualDaysForm internship={internship} done={() => setOpen(false)} />
  ) : (
    <p className={classes.later}>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {t('actual.note')}
      </Button>
    </p>
  );
}

interface Props {
  internship: Versioned<Internship>;
  done: () => void;
}

function ActualDaysForm({ internship, done }: Props) {
  const { t } = useTranslation('internship');
  const client = useQueryClient();
  const form = useAppForm({
    name: `actual/${internship.id}`,
    values: valuesOf(internship),
    etag: internship.etag,
    schema: z.object({ actualStartDate: z.string().min(1), actualEndDate: z.string() }),
    save: (values, { etag }) =>
      changeInternship(
        internship.id,
        {
          plannedStartDate: internship.plannedStartDate,
          plannedEndDate: internship.plannedEndDate,
          actualStartDate: values.actualStartDate,
          actualEndDate: values.actualEndDate || null,
        },
        etag,
      ),
    latest: async () => {
      const fresh = await readInternship(internship.id);
      return { values: valuesOf(fresh), etag: fresh.etag };
    },
    onSaved: async () => {
      await client.invalidateQueries({ queryKey: [INTERNSHIPS] });
      void toast();
      done();
    },
  });
  const input = form.form.getInputProps;
  return (
    <div className={classes.later}>
      <FormShell form={form} onCancel={done}>
        <Columns>
          <TextInput type="date" label={t('actual.first')} {...input('actualStartDate')} />
          <TextInput
            type="date"
            label={t('actual.last')}
            min={form.form.getValues().actualStartDate}
            {...input('actualEndDate')}
          />
        </Columns>
      </FormShell>
    </div>
  );
}
