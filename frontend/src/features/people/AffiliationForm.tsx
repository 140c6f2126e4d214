import { TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { RecordForm } from '@/components/form/RecordForm';
import { LoadedPage } from '@/components/Loaded';
import { OrganisationSelect } from '@/features/organisation/public';
import type { Versioned } from '@/lib/api/types';
import { nulled } from '@/lib/blank';
import { today } from '@/lib/today';
import { affiliationQuery, createAffiliation, updateAffiliation } from './api';
import { personLink } from './links';
import type { Affiliation } from './types';

const schema = z.object({
  organisationId: z.string().min(1),
  function: z.string().trim().max(100),
  validFrom: z.string().min(1),
  validTo: z.string(),
});
const valuesOf = (affiliation?: Affiliation) => ({
  organisationId: affiliation?.organisation.id ?? '',
  function: affiliation?.function ?? '',
  validFrom: affiliation?.validFrom ?? today(),
  validTo: affiliation?.validTo ?? '',
});

/** Where somebody belongs, as what, and from when to when. */
export default function AffiliationForm() {
  const { personId = '', affiliationId } = useParams({ strict: false });
  return affiliationId ? (
    <Existing personId={personId} id={affiliationId} />
  ) : (
    <Fields personId={personId} />
  );
}

function Existing({ personId, id }: { personId: string; id: string }) {
  const query = useQuery(affiliationQuery(personId, id));
  return (
    <LoadedPage query={query}>
      {(one) => <Fields personId={personId} affiliation={one} />}
    </LoadedPage>
  );
}

function Fields({
  personId,
  affiliation,
}: {
  personId: string;
  affiliation?: Versioned<Affiliation>;
}) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const fixed = affiliation?.organisation;
  return (
    <RecordForm
      title={fixed?.name ?? t('affiliation.add')}
      meta={t('affiliation.title')}
      name={`affiliation/${personId}/${affiliation?.id ?? 'new'}`}
      values={valuesOf(affiliation)}
      etag={affiliation?.etag}
      schema={schema}
      save={(values, { key, etag }) => {
        const body = nulled(values, 'function', 'validTo');
        return affiliation
          ? updateAffiliation(personId, affiliation.id, body, etag)
          : createAffiliation(personId, body, key);
      }}
      latest={async () => {
        const query = affiliationQuery(personId, affiliation!.id);
        const fresh = await queries.fetchQuery({ ...query, staleTime: 0 });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['affiliations']}
      after={() => personLink(personId)}
      back={personLink(personId)}
    >
      {(field) => (
        <>
          {!fixed && (
            <OrganisationSelect
              label={t('grant.organisation')}
              required
              {...field('organisationId')}
            />
          )}
          <TextInput
            label={t('affiliation.function')}
            description={t('affiliation.functionHint')}
            {...field('function')}
          />
          <Columns>
            <TextInput type="date" label={t('field.validFrom')} required {...field('validFrom')} />
            <TextInput
              type="date"
              label={t('field.validTo')}
              description={t('field.validToHint')}
              {...field('validTo')}
            />
          </Columns>
        </>
      )}
    </RecordForm>
  );
}
