import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';
import type { ListState } from '@/components/list/useListState';
import type { AccessPolicy } from './types';

export type Person = Schema<'Person'>;
export type PersonSearch = Schema<'PersonSearch'>;
export type PersonRequest = Schema<'NewPerson'>;
export type AffiliationRequest = Schema<'AffiliationRequest'>;

const one = (id: string) => ({ params: { path: { id } } });

/** A name is searched by POST: names do not belong in addresses. */
export const peopleQuery = (
  body: PersonSearch,
  page: Pick<ListState['query'], 'pageNumber' | 'pageSize' | 'sort'>,
) =>
  queryOptions({
    queryKey: ['people', body, page],
    queryFn: () => read(api.POST('/people/_search', { params: { query: page }, body })),
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', id],
    queryFn: () => readVersioned(api.GET('/people/{id}', one(id))),
  });

export const createPerson = (body: PersonRequest, key: string) =>
  read(api.POST('/people', { body, headers: idempotent(key) }));

export const updatePerson = (id: string, body: PersonRequest, etag: string) =>
  read(api.PUT('/people/{id}', { ...one(id), body, headers: ifMatch(etag) }));

/** Ends every session of this person, who sets up a second step again; gives the code to hand over. */
export const resetSecondFactors = (id: string, reason: string) =>
  read(api.POST('/people/{id}/second-factors/_reset', { ...one(id), body: { reason } }));

const AFFILIATIONS = '/people/{personId}/affiliations';
const AFFILIATION = '/people/{personId}/affiliations/{affiliationId}';
const affiliation = (personId: string, affiliationId: string) => ({
  params: { path: { personId, affiliationId } },
});

export const affiliationsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['affiliations', personId],
    queryFn: () =>
      read(
        api.GET(AFFILIATIONS, {
          params: { path: { personId }, query: { pageSize: 250 } },
        }),
      ),
  });

export const affiliationQuery = (personId: string, id: string) =>
  queryOptions({
    queryKey: ['affiliations', personId, id],
    queryFn: () => readVersioned(api.GET(AFFILIATION, affiliation(personId, id))),
  });

export const createAffiliation = (personId: string, body: AffiliationRequest, key: string) =>
  read(
    api.POST(AFFILIATIONS, {
      params: { path: { personId } },
      body,
      headers: idempotent(key),
    }),
  );

export const updateAffiliation = (
  personId: string,
  id: string,
  body: AffiliationRequest,
  etag: string,
) =>
  read(
    api.PUT(AFFILIATION, {
      ...affiliation(personId, id),
      body,
      headers: ifMatch(etag),
    }),
  );

export const accessPolicyQuery = (id: string) =>
  queryOptions({
    queryKey: ['access-policy', id],
    queryFn: () =>
      readVersioned(
        api.GET('/organisations/{organisationId}/access-policy', {
          params: { path: { organisationId: id } },
        }),
      ),
  });

export const updateAccessPolicy = (id: string, body: AccessPolicy, etag: string) =>
  readVersioned(
    api.PUT('/organisations/{organisationId}/access-policy', {
      params: { path: { organisationId: id } },
      body,
      headers: ifMatch(etag),
    }),
  );
