import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';
import type { ListState } from '@/components/list/useListState';

export type Network = Schema<'Network'>;
export type NetworkRequest = Schema<'NetworkRequest'>;
export type Figures = Schema<'NetworkFigures'>;
export type Programme = Schema<'Programme'>;
export type ProgrammeNode = Schema<'ProgrammeNode'>;
export type ProgrammeRequest = Schema<'ProgrammeRequest'>;

export const KINDS = ['LEARNING_NETWORK', 'PARTNERSHIP', 'PACT'] as const;
export const SECTORS = [
  'ELDERLY_CARE',
  'HOME_CARE',
  'DISABILITY_CARE',
  'CARE_AND_WELFARE',
  'ALL_CARE',
] as const;
export const PRECISIONS = ['DAY', 'MONTH', 'YEAR'] as const;
export const PROGRAMME_KINDS = ['PROGRAMME', 'PROJECT', 'LEARNING_NETWORK'] as const;

const one = (id: string) => ({ params: { path: { id } } });

export const networksQuery = (query: ListState['query']) =>
  queryOptions({
    queryKey: ['networks', query],
    queryFn: () => read(api.GET('/networks', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const networkChoices = (q = '') =>
  queryOptions({
    queryKey: ['networks', 'choices', q],
    queryFn: () =>
      read(
        api.GET('/networks', {
          params: { query: { q: q || undefined, pageSize: 50, sort: 'name' } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const networkQuery = (id: string) =>
  queryOptions({
    queryKey: ['networks', id],
    queryFn: () => readVersioned(api.GET('/networks/{id}', one(id))),
  });

export const figuresQuery = (id: string, asOfDate: string) =>
  queryOptions({
    queryKey: ['networks', id, 'figures', asOfDate],
    queryFn: () =>
      read(api.GET('/networks/{id}/figures', { params: { path: { id }, query: { asOfDate } } })),
    placeholderData: keepPreviousData,
  });

export const createNetwork = (body: NetworkRequest, key: string) =>
  read(api.POST('/networks', { body, headers: idempotent(key) }));

export const updateNetwork = (id: string, body: NetworkRequest, etag: string) =>
  read(api.PUT('/networks/{id}', { ...one(id), body, headers: ifMatch(etag) }));

/** All nodes at once: the tree is small, and a branch without its stem says nothing. */
export const programmesQuery = () =>
  queryOptions({
    queryKey: ['programmes', 'all'],
    queryFn: () =>
      read(api.GET('/programmes', { params: { query: { pageSize: 250, sort: 'name' } } })),
  });

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: ['programmes', id],
    queryFn: () => readVersioned(api.GET('/programmes/{id}', one(id))),
  });

export const createProgramme = (body: ProgrammeRequest, key: string) =>
  read(api.POST('/programmes', { body, headers: idempotent(key) }));

export const updateProgramme = (id: string, body: ProgrammeRequest, etag: string) =>
  read(api.PUT('/programmes/{id}', { ...one(id), body, headers: ifMatch(etag) }));
