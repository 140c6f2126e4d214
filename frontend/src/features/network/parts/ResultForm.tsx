import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { OrganisationSelect } from '@/features/organisation/public';
import { blanks, nulled } from '@/lib/blank';
import { PartForm } from './PartForm';
import { createResult, resultQuery, updateResult, type Result } from './results';
import { themesQuery } from './themes';

const KINDS = [
  'GUIDE',
  'TOOLKIT',
  'MAP',
  'HANDOUT',
  'VIDEO',
  'STORY',
  'INSIGHT',
  'INFORMATION_MATERIAL',
] as const;
const schema = z.object({
  title: z.string().trim().min(1).max(200),
  kind: z.enum(KINDS),
  themeId: z.string(),
  description: z.string().max(4000),
  url: z.union([z.literal(''), z.url().max(500)]),
  licence: z.string().max(100),
  publishedDate: z.string(),
  heirId: z.string(),
  heirNote: z.string().max(500),
});
const valuesOf = (result?: Result) => ({
  title: result?.title ?? '',
  kind: result?.kind ?? ('GUIDE' as Result['kind']),
  themeId: result?.theme?.id ?? '',
  heirId: result?.heir?.id ?? '',
  ...blanks(result, 'description', 'url', 'licence', 'publishedDate', 'heirNote'),
});
const bodyOf = (values: ReturnType<typeof valuesOf>) =>
  nulled(values, 'themeId', 'heirId', 'description', 'url', 'licence', 'publishedDate', 'heirNote');

/** Something that others can use, and who keeps it alive. */
export default function ResultForm() {
  const { t } = useTranslation('network');
  const { networkId = '', resultId } = useParams({ strict: false });
  const themes = useQuery(themesQuery(networkId)).data?.items ?? [];
  return (
    <PartForm
      part="results"
      partId={resultId}
      query={resultQuery}
      title={(result) => result?.title ?? t('result.new')}
      schema={schema}
      valuesOf={valuesOf}
      create={(of, values, key) => createResult(of, bodyOf(values), key)}
      update={(of, id, values, etag) => updateResult(of, id, bodyOf(values), etag)}
    >
      {(field, _, result) => (
        <>
          <TextInput label={t('result.name')} required {...field('title')} />
          <Columns>
            <NativeSelect
              label={t('field.kind')}
              data={KINDS.map((value) => ({ value, label: t(`resultKind.${value}`) }))}
              {...field('kind')}
            />
            <NativeSelect
              label={t('result.theme')}
              data={[
                { value: '', label: t('result.noTheme') },
                ...themes.map((theme) => ({ value: theme.id, label: theme.name })),
              ]}
              {...field('themeId')}
            />
          </Columns>
          <Textarea
            label={t('result.description')}
            autosize
            minRows={3}
            {...field('description')}
          />
          <TextInput type="url" label={t('result.url')} {...field('url')} />
          <Columns>
            <TextInput type="date" label={t('result.published')} {...field('publishedDate')} />
            <TextInput
              label={t('result.licence')}
              description={t('result.licenceHint')}
              {...field('licence')}
            />
          </Columns>
          <OrganisationSelect
            label={t('result.heir')}
            description={t('result.heirHint')}
            chosen={result?.heir}
            {...field('heirId')}
          />
          <TextInput label={t('result.heirNote')} {...field('heirNote')} />
        </>
      )}
    </PartForm>
  );
}
