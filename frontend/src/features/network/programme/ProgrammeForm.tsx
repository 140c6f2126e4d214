import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import type { Versioned } from '@/lib/api/types';
import { blanks, nulled } from '@/lib/blank';
import {
  createProgramme,
  PROGRAMME_KINDS,
  programmeQuery,
  programmesQuery,
  updateProgramme,
  type Programme,
} from '../api';
import { programmeLink, programmesLink } from '../links';

const schema = z.object({
  name: z.string().max(200),
  kind: z.enum(PROGRAMME_KINDS),
  parentId: z.string(),
  description: z.string().max(4000),
  sourceUrl: z.union([z.literal(''), z.url().max(500)]),
});
const valuesOf = (programme?: Programme, parent = '') => ({
  kind: programme?.kind ?? ((parent ? 'PROJECT' : 'PROGRAMME') as Programme['kind']),
  parentId: programme?.parent?.id ?? parent,
  ...blanks(programme, 'name', 'description', 'sourceUrl'),
});

/** A programme or a part of one; without a name when the source gives none. */
export default function ProgrammeForm() {
  const { programmeId } = useParams({ strict: false });
  const query = useQuery({
    ...programmeQuery(programmeId ?? ''),
    enabled: programmeId !== undefined,
  });
  if (!programmeId) return <Fields />;
  return <LoadedPage query={query}>{(programme) => <Fields programme={programme} />}</LoadedPage>;
}

function Fields({ programme }: { programme?: Versioned<Programme> }) {
  const { t } = useTranslation('network');
  const queries = useQueryClient();
  const { parent }: { parent?: string } = useSearch({ strict: false });
  const all = useQuery(programmesQuery()).data?.items ?? [];
  return (
    <RecordForm
      title={programme ? (programme.name ?? t('programme.unnamed')) : t('programme.new')}
      meta={t('programme.title')}
      name={`programme/${programme?.id ?? `new/${parent ?? ''}`}`}
      values={valuesOf(programme, parent)}
      etag={programme?.etag}
      schema={schema}
      save={(values, { key, etag }) => {
        const body = nulled(values, 'name', 'parentId', 'description', 'sourceUrl');
        return programme ? updateProgramme(programme.id, body, etag) : createProgramme(body, key);
      }}
      latest={async () => {
        const fresh = await queries.fetchQuery({ ...programmeQuery(programme!.id), staleTime: 0 });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['programmes']}
      after={(saved) => programmeLink(saved.id)}
      back={programme ? programmeLink(programme.id) : programmesLink()}
    >
      {(field) => (
        <>
          <TextInput
            label={t('field.name')}
            description={t('programme.nameHint')}
            {...field('name')}
          />
          <NativeSelect
            label={t('field.kind')}
            data={PROGRAMME_KINDS.map((value) => ({ value, label: t(`programmeKind.${value}`) }))}
            {...field('kind')}
          />
          <NativeSelect
            label={t('programme.partOf')}
            data={[
              { value: '', label: t('programme.partOfNothing') },
              ...all.flatMap(({ id, name }) =>
                name && id !== programme?.id ? [{ value: id, label: name }] : [],
              ),
            ]}
            {...field('parentId')}
          />
          <Textarea
            label={t('programme.description')}
            autosize
            minRows={3}
            {...field('description')}
          />
          <TextInput type="url" label={t('field.sourceUrl')} {...field('sourceUrl')} />
        </>
      )}
    </RecordForm>
  );
}
