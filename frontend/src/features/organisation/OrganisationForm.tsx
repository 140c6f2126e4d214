import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import type { Versioned } from '@/lib/api/types';
import { blanks, nulled } from '@/lib/blank';
import {
  createOrganisation,
  KINDS,
  organisationQuery,
  updateOrganisation,
  type Kind,
  type Organisation,
} from './api';
import { organisationLink, organisationsLink } from './links';

const address = z.union([z.literal(''), z.url().max(500)]);
const schema = z.object({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(KINDS),
  description: z.string().max(4000),
  website: address,
  sourceUrl: address,
});
const valuesOf = (organisation?: Organisation) => ({
  name: organisation?.name ?? '',
  kind: organisation?.kind ?? ('CARE_PROVIDER' as Kind),
  ...blanks(organisation, 'description', 'website', 'sourceUrl'),
});

/** A new organisation, or the facts of one that is there. */
export default function OrganisationForm() {
  const { organisationId } = useParams({ strict: false });
  return organisationId ? <Existing id={organisationId} /> : <Fields />;
}

function Existing({ id }: { id: string }) {
  const query = useQuery(organisationQuery(id));
  return (
    <LoadedPage query={query}>
      {(organisation) => <Fields organisation={organisation} />}
    </LoadedPage>
  );
}

function Fields({ organisation }: { organisation?: Versioned<Organisation> }) {
  const { t } = useTranslation('organisation');
  const queries = useQueryClient();
  return (
    <RecordForm
      title={organisation?.name ?? t('form.new')}
      meta={t('list.title')}
      name={`organisation/${organisation?.id ?? 'new'}`}
      values={valuesOf(organisation)}
      etag={organisation?.etag}
      schema={schema}
      save={(values, { key, etag }) => {
        const body = nulled(values, 'description', 'website', 'sourceUrl');
        return organisation
          ? updateOrganisation(organisation.id, body, etag)
          : createOrganisation(body, key);
      }}
      latest={async () => {
        const fresh = await queries.fetchQuery({
          ...organisationQuery(organisation!.id),
          staleTime: 0,
        });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['organisations']}
      after={(saved) => organisationLink(saved.id)}
      back={organisation ? organisationLink(organisation.id) : organisationsLink()}
    >
      {(field) => (
        <>
          <TextInput label={t('field.name')} required {...field('name')} />
          <NativeSelect
            label={t('field.kind')}
            data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            {...field('kind')}
          />
          <Textarea label={t('field.description')} autosize minRows={3} {...field('description')} />
          <TextInput
            type="url"
            label={t('field.website')}
            description={t('form.urlHint')}
            {...field('website')}
          />
          <TextInput
            type="url"
            label={t('field.sourceUrl')}
            description={t('form.sourceHint')}
            {...field('sourceUrl')}
          />
        </>
      )}
    </RecordForm>
  );
}
