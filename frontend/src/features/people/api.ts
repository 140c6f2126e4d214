import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ahead } from '@/lib/api/ahead';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Page, Schema } from '@/lib/api/types';
import type { ListState } from '@/components/list/useListState';
import type { AccessPolicy, Affiliation, PersonDetail, PersonRequest } from './types';

export type Person = Schema<'Person'>;
export type PersonSearch = Schema<'PersonSearch'>;
export type AffiliationRequest = Omit<Affiliation, 'id' | 'organisation'> & {
  organisationId: string;
};

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
    queryFn: () => readVersioned(ahead.GET<PersonDetail>('/people/{id}', one(id))),
  });

export const createPerson = (body: PersonRequest, key: string) =>
  read(ahead.POST<PersonDetail>('/people', { body, headers: idempotent(key) }));

export const updatePerson = (id: string, body: PersonRequest, etag: string) =>
  read(ahead.PUT<PersonDetail>('/people/{id}', { ...one(id), body, headers: ifMatch(etag) }));

/** Ends every session of this person, who sets up a second step again at the next log-in. */
export const resetSecondFactors = (id: string) =>
  read(ahead.DELETE<object>('/people/{id}/second-factors', one(id)));

const AFFILIATIONS = '/people/{personId}/affiliations';
const affiliation = (personId: string, affiliationId: string) => ({
  params: { path: { personId, affiliationId } },
});

export const affiliationsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['affiliations', personId],
    queryFn: () =>
      read(
        ahead.GET<Page<Affiliation>>(AFFILIATIONS, {
          params: { path: { personId }, query: { pageSize: 250 } },
        }),
      ),
  });

export const affiliationQuery = (personId: string, id: string) =>
  queryOptions({
    queryKey: ['affiliations', personId, id],
    queryFn: () =>
      readVersioned(
        ahead.GET<Affiliation>(`${AFFILIATIONS}/{affiliationId}`, affiliation(personId, id)),
      ),
  });

export const createAffiliation = (personId: string, body: AffiliationRequest, key: string) =>
  read(
    ahead.POST<Affiliation>(AFFILIATIONS, {
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
    ahead.PUT<Affiliation>(`${AFFILIATIONS}/{affiliationId}`, {
      ...affiliation(personId, id),
      body,
      headers: ifMatch(etag),
    }),
  );

export const accessPolicyQuery = (id: string) =>
  queryOptions({
    queryKey: ['access-policy', id],
    queryFn: () =>
      readVersioned(ahead.GET<AccessPolicy>('/organisations/{id}/access-policy', one(id))),
  });

export const updateAccessPolicy = (id: string, body: AccessPolicy, etag: string) =>
  readVersioned(
    ahead.PUT<AccessPolicy>('/organisations/{id}/access-policy', {
      ...one(id),
      body,
      headers: ifMatch(etag),
    }),
  );
