import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { RecordForm } from '@/components/form/RecordForm';
import { LoadedPage } from '@/components/Loaded';
import type { Versioned } from '@/lib/api/types';
import { today } from '@/lib/today';
import { clientLink, clientsLink } from '../links';
import classes from '../people.module.css';
import { clientQuery, createClient, updateClient } from './api';
import { SCOPES, type ApiScope, type Client } from './types';
import { usePlaces } from './usePlaces';

const schema = z.object({
  name: z.string().trim().min(1).max(100),
  place: z.string().min(1),
  scopes: z.array(z.enum(SCOPES)).min(1),
  expiresOn: z.string().min(1),
});

const inYears = (years: number) => {
  const now = today();
  return `${Number(now.slice(0, 4)) + years}${now.slice(4).replace('02-29', '02-28')}`;
};
const valuesOf = (client: Client | undefined, place: string) => ({
  name: client?.name ?? '',
  place,
  scopes: client?.scopes ?? ([] as ApiScope[]),
  expiresOn: client?.expiresOn ?? inYears(1),
});

/** A machine that may read, for whom, what, and until when. */
export default function ClientForm() {
  const { clientId } = useParams({ strict: false });
  return clientId ? <Existing id={clientId} /> : <Fields />;
}

function Existing({ id }: { id: string }) {
  const query = useQuery(clientQuery(id));
  return <LoadedPage query={query}>{(client) => <Fields client={client} />}</LoadedPage>;
}

function Fields({ client }: { client?: Versioned<Client> }) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const places = usePlaces();
  const place = client ? placeOf(client) : (places[0]?.value ?? '');
  return (
    <RecordForm
      title={client?.name ?? t('client.new')}
      meta={t('client.title')}
      name={`api-client/${client?.id ?? 'new'}`}
      values={valuesOf(client, place)}
      etag={client?.etag}
      schema={schema}
      save={({ place: chosen, ...rest }, { key, etag }) => {
        const [kind, id] = chosen.split('/') as [string, string];
        const body = {
          ...rest,
          networkId: kind === 'network' ? id : null,
          organisationId: kind === 'organisation' ? id : null,
        };
        return client ? updateClient(client.id, body, etag) : createClient(body, key);
      }}
      latest={async () => {
        const fresh = await queries.fetchQuery({ ...clientQuery(client!.id), staleTime: 0 });
        return { values: valuesOf(fresh, placeOf(fresh)), etag: fresh.etag };
      }}
      touches={['api-clients']}
      after={(saved) => clientLink(saved.id)}
      back={client ? clientLink(client.id) : clientsLink()}
      act={client ? undefined : { label: t('client.add'), done: t('client.added') }}
    >
      {(field) => (
        <>
          <TextInput
            label={t('client.name')}
            description={t('client.nameHint')}
            required
            {...field('name')}
          />
          {!client && (
            <NativeSelect
              label={t('client.place')}
              description={t('client.placeHint')}
              data={places}
              {...field('place')}
            />
          )}
          <Checkbox.Group
            label={t('client.reads')}
            description={t('client.readsHint')}
            {...field('scopes')}
          >
            <div className={classes.checks}>
              {SCOPES.map((value) => (
                <Checkbox key={value} value={value} label={t(`scope.${value.split(':')[0]!}`)} />
              ))}
            </div>
          </Checkbox.Group>
          <TextInput
            type="date"
            label={t('client.expires')}
            description={t('client.expiresHint')}
            min={today()}
            max={inYears(2)}
            required
            {...field('expiresOn')}
          />
        </>
      )}
    </RecordForm>
  );
}

const placeOf = ({ network, organisation }: Client) =>
  network ? `network/${network.id}` : `organisation/${organisation?.id}`;
