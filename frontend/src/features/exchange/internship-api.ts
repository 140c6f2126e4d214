import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Page } from '@/lib/api/types';
import { pending } from './client';
import type { Internship, Reflection, ReflectionRequest, Transitions } from './types';

export const INTERNSHIPS = 'exchange-internships';
const one = (id: string) => ({ path: { id } });

export const internshipsQuery = (query: object) =>
  queryOptions({
    queryKey: [INTERNSHIPS, 'list', query],
    queryFn: () =>
      read(pending.GET<Page<Internship>>('/exchange-internships', { params: { query } })),
    placeholderData: keepPreviousData,
  });
export const readInternship = (id: string) =>
  readVersioned(pending.GET<Internship>('/exchange-internships/{id}', { params: one(id) }));
export const internshipQuery = (id: string) =>
  queryOptions({
    queryKey: [INTERNSHIPS, id],
    queryFn: () => readInternship(id),
    enabled: id !== '',
  });
export const createInternship = (
  body: { roundId: string; learnerId: string; hostPlaceId: string; replacesId?: string },
  key: string,
) => read(pending.POST<Internship>('/exchange-internships', { body, headers: idempotent(key) }));
export const updateInternship = (id: string, body: object, etag: string) =>
  read(
    pending.PUT<Internship>('/exchange-internships/{id}', {
      params: one(id),
      body,
      headers: ifMatch(etag),
    }),
  );
export const internshipTransitionsQuery = (id: string) =>
  queryOptions({
    queryKey: [INTERNSHIPS, id, 'transitions'],
    queryFn: () =>
      read(pending.GET<Transitions>('/exchange-internships/{id}/transitions', { params: one(id) })),
  });
export const moveInternship = (id: string, to: string, reason?: string) =>
  read(
    pending.POST<Internship>('/exchange-internships/{id}/transitions', {
      params: one(id),
      body: { to, reason },
    }),
  );

const REFLECTIONS = '/exchange-internships/{id}/reflections';
export const readReflection = (id: string, reflectionId: string) =>
  readVersioned(
    pending.GET<Reflection>(`${REFLECTIONS}/{reflectionId}`, {
      params: { path: { id, reflectionId } },
    }),
  );
export const reflectionQuery = (id: string, reflectionId: string) =>
  queryOptions({
    queryKey: [INTERNSHIPS, id, 'reflections', reflectionId],
    queryFn: () => readReflection(id, reflectionId),
    enabled: reflectionId !== '',
  });
export const createReflection = (id: string, body: ReflectionRequest, key: string) =>
  read(pending.POST<Reflection>(REFLECTIONS, { params: one(id), body, headers: idempotent(key) }));
export const updateReflection = (
  id: string,
  reflectionId: string,
  body: ReflectionRequest,
  etag: string,
) =>
  read(
    pending.PUT<Reflection>(`${REFLECTIONS}/{reflectionId}`, {
      params: { path: { id, reflectionId } },
      body,
      headers: ifMatch(etag),
    }),
  );
