import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';
import { everyPage } from './every-page';
import type { QueryOf } from './query';
import type { Internship, ReflectionRequest } from './types';

export const INTERNSHIPS = 'exchange-internships';
const one = (id: string) => ({ path: { id } });

export const internshipsQuery = (query: QueryOf<'/exchange-internships'>) =>
  queryOptions({
    queryKey: [INTERNSHIPS, 'list', query],
    queryFn: () => read(api.GET('/exchange-internships', { params: { query } })),
    placeholderData: keepPreviousData,
  });
/** Every internship of a round, as they are now. */
export const roundInternshipsQuery = (roundId: string) =>
  queryOptions({
    queryKey: [INTERNSHIPS, 'list', 'every', roundId],
    queryFn: () =>
      everyPage((pageNumber) =>
        read(
          api.GET('/exchange-internships', {
            params: { query: { roundId, pageNumber, pageSize: 250 } },
          }),
        ),
      ),
  });
export const readInternship = (id: string) =>
  readVersioned(api.GET('/exchange-internships/{id}', { params: one(id) }));
export const internshipQuery = (id: string) =>
  queryOptions({
    queryKey: [INTERNSHIPS, id],
    queryFn: () => readInternship(id),
    enabled: id !== '',
  });
export const createInternship = (
  body: { roundId: string; learnerId: string; hostPlaceId: string; replacesId?: string },
  key: string,
) => read(api.POST('/exchange-internships', { body, headers: idempotent(key) }));
export const changeInternship = (
  id: string,
  body: Schema<'InternshipDatesRequest'>,
  etag: string,
) =>
  readVersioned(
    api.PUT('/exchange-internships/{id}', { params: one(id), body, headers: ifMatch(etag) }),
  );
export const internshipTransitionsQuery = (id: string) =>
  queryOptions({
    queryKey: [INTERNSHIPS, id, 'transitions'],
    queryFn: () => read(api.GET('/exchange-internships/{id}/transitions', { params: one(id) })),
  });
export const moveInternship = (
  id: string,
  body: { to: Internship['status']; reason?: string; learned?: string },
) =>
  read(
    api.POST('/exchange-internships/{id}/transitions', {
      params: one(id),
      body,
    }),
  );

/** Says for the host that learners may come; saying it again is no fault. How it stands with each. */
export const welcomeLearners = (internshipIds: string[]) =>
  read(api.POST('/internship-answers/_welcome', { body: { internshipIds } }));

export const readReflection = (id: string, reflectionId: string) =>
  readVersioned(
    api.GET('/exchange-internships/{id}/reflections/{reflectionId}', {
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
  readVersioned(
    api.POST('/exchange-internships/{id}/reflections', {
      params: one(id),
      body,
      headers: idempotent(key),
    }),
  );
export const updateReflection = (
  id: string,
  reflectionId: string,
  body: ReflectionRequest,
  etag: string,
) =>
  readVersioned(
    api.PUT('/exchange-internships/{id}/reflections/{reflectionId}', {
      params: { path: { id, reflectionId } },
      body,
      headers: ifMatch(etag),
    }),
  );

/** The learners whom somebody supervises. */
export const myLearnersQuery = (supervisorId: string) =>
  queryOptions({
    queryKey: ['learners', 'of', supervisorId],
    queryFn: () =>
      read(api.GET('/learners', { params: { query: { supervisorId, pageSize: 250 } } })),
  });

/** What a learner practised at other organisations. */
export const elsewhereHoursQuery = (id: string) =>
  queryOptions({
    queryKey: ['learners', id, 'exchange-hours'],
    queryFn: () => read(api.GET('/learners/{id}/exchange-hours', { params: { path: { id } } })),
  });
