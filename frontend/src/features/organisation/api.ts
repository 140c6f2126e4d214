import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';
import type { ListState } from '@/components/list/useListState';

export type Organisation = Schema<'Organisation'>;
export type OrganisationAct = NonNullable<Organisation['may']>[number];
export type Kind = Organisation['kind'];
export type OrganisationRequest = Schema<'OrganisationRequest'>;
export type CollectiveMember = Schema<'CollectiveMember'>;
export const KINDS = [
  'CARE_PROVIDER',
  'SCHOOL',
  'COACH_ORGANISATION',
  'COLLECTIVE',
  'KNOWLEDGE_INSTITUTE',
  'GOVERNMENT',
  'OTHER',
] as const satisfies Kind[];

export interface OrganisationFilter {
  q?: string;
  kind?: Kind;
  networkId?: string;
}

const ALL = { pageNumber: 1, pageSize: 250 } as const;
const one = (id: string) => ({ params: { path: { id } } });

export const organisationsQuery = (query: ListState['query']) =>
  queryOptions({
    queryKey: ['organisations', query],
    queryFn: () => read(api.GET('/organisations', { params: { query } })),
    placeholderData: keepPreviousData,
  });

/** The first fifty that fit a word, for a select. */
export const organisationChoices = (filter: OrganisationFilter) =>
  queryOptions({
    queryKey: ['organisations', 'choices', filter],
    queryFn: () =>
      read(
        api.GET('/organisations', {
          params: { query: { ...filter, q: filter.q || undefined, pageSize: 50, sort: 'name' } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', id],
    queryFn: () => readVersioned(api.GET('/organisations/{id}', one(id))),
  });

export const createOrganisation = (body: OrganisationRequest, key: string) =>
  read(api.POST('/organisations', { body, headers: idempotent(key) }));

export const updateOrganisation = (id: string, body: OrganisationRequest, etag: string) =>
  readVersioned(api.PUT('/organisations/{id}', { ...one(id), body, headers: ifMatch(etag) }));

export const membershipsOfQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['memberships', organisationId],
    queryFn: () => read(api.GET('/memberships', { params: { query: { ...ALL, organisationId } } })),
  });

const of = (organisationId: string) => ({ path: { organisationId } });

export const locationsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['locations', organisationId],
    queryFn: () =>
      read(
        api.GET('/organisations/{organisationId}/locations', {
          params: { ...of(organisationId), query: { ...ALL, sort: 'name' } },
        }),
      ),
  });

const location = (organisationId: string, locationId: string) => ({
  params: { path: { organisationId, locationId } },
});

export const locationQuery = (organisationId: string, locationId: string) =>
  queryOptions({
    queryKey: ['locations', organisationId, locationId],
    queryFn: () =>
      readVersioned(
        api.GET(
          '/organisations/{organisationId}/locations/{locationId}',
          location(organisationId, locationId),
        ),
      ),
  });

export const createLocation = (id: string, body: Schema<'LocationRequest'>, key: string) =>
  read(
    api.POST('/organisations/{organisationId}/locations', {
      params: of(id),
      body,
      headers: idempotent(key),
    }),
  );

export const updateLocation = (
  id: string,
  locationId: string,
  body: Schema<'LocationRequest'>,
  etag: string,
) =>
  read(
    api.PUT('/organisations/{organisationId}/locations/{locationId}', {
      ...location(id, locationId),
      body,
      headers: ifMatch(etag),
    }),
  );
