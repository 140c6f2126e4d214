import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { blanks, nulled } from '@/lib/blank';
import { PartForm } from './PartForm';
import { phasesQuery } from './phases';
import { createTheme, themeQuery, updateTheme, type Theme } from './themes';

const schema = z.object({
  name: z.string().trim().min(1).max(200),
  description: z.string().max(2000),
  validFrom: z.string(),
  validTo: z.string(),
  firstPhaseId: z.string(),
  lastPhaseId: z.string(),
});
const valuesOf = (theme?: Theme) => ({
  name: theme?.name ?? '',
  firstPhaseId: theme?.firstPhase?.id ?? '',
  lastPhaseId: theme?.lastPhase?.id ?? '',
  ...blanks(theme, 'description', 'validFrom', 'validTo'),
});
const bodyOf = (values: ReturnType<typeof valuesOf>) =>
  nulled(values, 'description', 'validFrom', 'validTo', 'firstPhaseId', 'lastPhaseId');

/** Something to turn on: dated, or from one phase to another. */
export default function ThemeForm() {
  const { t } = useTranslation('network');
  const { networkId = '', themeId } = useParams({ strict: false });
  const phases = useQuery(phasesQuery(networkId)).data?.items ?? [];
  const choices = (none: string) => [
    { value: '', label: none },
    ...phases.map((phase) => ({ value: phase.id, label: phase.name })),
  ];
  return (
    <PartForm
      part="themes"
      partId={themeId}
      query={themeQuery}
      title={(theme) => theme?.name ?? t('theme.new')}
      schema={schema}
      valuesOf={valuesOf}
      create={(of, values, key) => createTheme(of, bodyOf(values), key)}
      update={(of, id, values, etag) => updateTheme(of, id, bodyOf(values), etag)}
    >
      {(field) => (
        <>
          <TextInput label={t('theme.name')} required {...field('name')} />
          <Textarea label={t('theme.description')} autosize minRows={3} {...field('description')} />
          <Columns>
            <TextInput type="date" label={t('theme.from')} {...field('validFrom')} />
            <TextInput type="date" label={t('theme.to')} {...field('validTo')} />
          </Columns>
          <Columns>
            <NativeSelect
              label={t('theme.firstPhase')}
              description={t('theme.phaseHint')}
              data={choices(t('theme.start'))}
              {...field('firstPhaseId')}
            />
            <NativeSelect
              label={t('theme.lastPhase')}
              description={t('theme.phaseHint')}
              data={choices(t('theme.end'))}
              {...field('lastPhaseId')}
            />
          </Columns>
        </>
      )}
    </PartForm>
  );
}
