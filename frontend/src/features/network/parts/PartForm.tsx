import { useQuery, useQueryClient, type UseQueryOptions } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import type { Versioned } from '@/lib/api/types';
import { networkQuery } from '../api';
import { networkLink, type Part } from '../links';

type FormProps<V extends Record<string, unknown>> = ComponentProps<
  typeof RecordForm<V, { id: string }>
>;

/* eslint-disable @typescript-eslint/no-explicit-any -- the key of a query is its own affair */
interface Props<T extends { id: string }, V extends Record<string, unknown>> extends Pick<
  FormProps<V>,
  'schema' | 'act'
> {
  part: Part;
  /** Of the part to change; undefined for a new one. */
  partId: string | undefined;
  query: (networkId: string, id: string) => UseQueryOptions<Versioned<T>, any, any, any>;
  title: (part?: T) => string;
  valuesOf: (part?: T) => V;
  create: (networkId: string, values: V, key: string) => Promise<{ id: string }>;
  update: (networkId: string, id: string, values: V, etag: string) => Promise<{ id: string }>;
  children: (
    field: Parameters<FormProps<V>['children']>[0],
    networkId: string,
    part?: T,
  ) => ReturnType<FormProps<V>['children']>;
}

/** The page to add a part to a network, or to change one; it comes back to the network. */
export function PartForm<T extends { id: string }, V extends Record<string, unknown>>(
  props: Props<T, V>,
) {
  const { networkId = '' } = useParams({ strict: false });
  const { partId, query } = props;
  const existing = useQuery({
    ...query(networkId, partId ?? ''),
    enabled: partId !== undefined,
  }) as ReturnType<typeof useQuery<Versioned<T>>>;
  if (!partId) return <Fields {...props} networkId={networkId} />;
  return (
    <LoadedPage query={existing}>
      {(found) => <Fields {...props} networkId={networkId} existing={found} />}
    </LoadedPage>
  );
}

function Fields<T extends { id: string }, V extends Record<string, unknown>>(
  props: Props<T, V> & { networkId: string; existing?: Versioned<T> },
) {
  const { networkId, existing, part, partId, valuesOf } = props;
  const queries = useQueryClient();
  const network = useQuery(networkQuery(networkId)).data;
  return (
    <RecordForm<V, { id: string }>
      title={props.title(existing)}
      meta={network?.name}
      name={`${part}/${networkId}/${partId ?? 'new'}`}
      values={valuesOf(existing)}
      etag={existing?.etag}
      schema={props.schema}
      act={props.act}
      save={(values, { key, etag }) =>
        partId
          ? props.update(networkId, partId, values, etag)
          : props.create(networkId, values, key)
      }
      latest={async () => {
        const fresh = (await queries.fetchQuery({
          ...props.query(networkId, partId!),
          staleTime: 0,
        })) as Versioned<T>;
        return { values: valuesOf(fresh), etag: fresh.etag };
      }}
      touches={[part, 'networks', 'memberships']}
      after={() => networkLink(networkId)}
      back={networkLink(networkId)}
    >
      {(field) => props.children(field, networkId, existing)}
    </RecordForm>
  );
}
