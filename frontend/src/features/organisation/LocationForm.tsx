import { TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import type { Schema, Versioned } from '@/lib/api/types';
import { blanks, nulled } from '@/lib/blank';
import { createLocation, locationQuery, organisationQuery, updateLocation } from './api';
import { organisationLink } from './links';

type Location = Schema<'Location'>;
const schema = z.object({
  name: z.string().trim().min(1).max(200),
  streetAddress: z.string().max(200),
  postalCode: z.union([z.literal(''), z.string().regex(/^[1-9]\d{3} ?[A-Z]{2}$/)]),
  city: z.string().max(100),
});
const valuesOf = (location?: Location) => ({
  name: location?.name ?? '',
  ...blanks(location, 'streetAddress', 'postalCode', 'city'),
});

/** A new location, or the address of one that is there. */
export default function LocationForm() {
  const { organisationId = '', locationId } = useParams({ strict: false });
  const existing = useQuery({
    ...locationQuery(organisationId, locationId ?? ''),
    enabled: locationId !== undefined,
  });
  if (!locationId) return <Fields of={organisationId} />;
  return (
    <LoadedPage query={existing}>
      {(location) => <Fields of={organisationId} location={location} />}
    </LoadedPage>
  );
}

function Fields({ of, location }: { of: string; location?: Versioned<Location> }) {
  const { t } = useTranslation('organisation');
  const queries = useQueryClient();
  const organisation = useQuery(organisationQuery(of)).data;
  return (
    <RecordForm
      title={location?.name ?? t('location.new')}
      meta={organisation?.name}
      name={`location/${of}/${location?.id ?? 'new'}`}
      values={valuesOf(location)}
      etag={location?.etag}
      schema={schema}
      save={(values, { key, etag }) => {
        const body = {
          ...nulled(values, 'streetAddress', 'postalCode', 'city'),
          // Where it lies on the map stays what it was: this form does not ask for degrees.
          latitude: location?.latitude ?? null,
          longitude: location?.longitude ?? null,
        };
        return location
          ? updateLocation(of, location.id, body, etag)
          : createLocation(of, body, key);
      }}
      latest={async () => {
        const fresh = await queries.fetchQuery({
          ...locationQuery(of, location!.id),
          staleTime: 0,
        });
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={['locations']}
      after={() => organisationLink(of)}
      back={organisationLink(of)}
    >
      {(field) => (
        <>
          <TextInput
            label={t('location.name')}
            description={t('location.nameHint')}
            required
            {...field('name')}
          />
          <TextInput
            label={t('location.street')}
            autoComplete="street-address"
            {...field('streetAddress')}
          />
          <Columns>
            <TextInput
              label={t('location.postalCode')}
              description={t('location.postalHint')}
              {...field('postalCode')}
            />
            <TextInput label={t('location.city')} {...field('city')} />
          </Columns>
        </>
      )}
    </RecordForm>
  );
}
