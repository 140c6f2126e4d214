import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { ApiPaths, Schema } from '@/lib/api/types';

export type Meeting = Schema<'Meeting'>;
export type MeetingSummary = Schema<'MeetingSummary'>;
export type MeetingRequest = Schema<'MeetingRequest'>;
export type MeetingStatus = Meeting['status'];
export type Registration = Schema<'Registration'>;
export type RegistrationStatus = Registration['status'];
export type AgendaItem = Schema<'AgendaItem'>;
export type AgendaItemRequest = Schema<'AgendaItemRequest'>;
export type MeetingFilter = NonNullable<ApiPaths['/meetings']['get']['parameters']['query']>;

export const KINDS = [
  'PRACTICE_EDUCATION',
  'THEME_SESSION',
  'TRAINING_SESSION',
  'WORK_VISIT',
  'NETWORK',
  'STEERING',
  'PROJECT',
  'PREPARATORY',
] as const satisfies Meeting['kind'][];
export const MODES = ['ON_SITE', 'ONLINE', 'BLENDED'] as const satisfies Meeting['mode'][];

const one = (id: string) => ({ path: { id } });
const of = (meetingId: string) => ({ path: { meetingId } });

export const meetingsQuery = (query: MeetingFilter) =>
  queryOptions({
    queryKey: ['meetings', query],
    queryFn: () => read(api.GET('/meetings', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id],
    queryFn: () => readVersioned(api.GET('/meetings/{id}', { params: one(id) })),
  });

export const meetingStepsQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id, 'transitions'],
    queryFn: () => read(api.GET('/meetings/{id}/transitions', { params: one(id) })),
  });

export const moveMeeting = (id: string, to: MeetingStatus, reason?: string) =>
  read(api.POST('/meetings/{id}/transitions', { params: one(id), body: { to, reason } }));

export const createMeeting = (body: MeetingRequest, key: string) =>
  readVersioned(api.POST('/meetings', { body, headers: idempotent(key) }));

export const updateMeeting = (id: string, body: MeetingRequest, etag: string) =>
  readVersioned(api.PUT('/meetings/{id}', { params: one(id), body, headers: ifMatch(etag) }));

export const replaceAgenda = (id: string, items: AgendaItemRequest[], etag: string) =>
  read(
    api.PUT('/meetings/{meetingId}/agenda-items', {
      params: of(id),
      body: { items },
      headers: ifMatch(etag),
    }),
  );

export const registrationsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'registrations'],
    queryFn: () =>
      read(
        api.GET('/meetings/{meetingId}/registrations', {
          params: { ...of(meetingId), query: { pageSize: 250, sort: 'surname' } },
        }),
      ),
  });

export const register = (meetingId: string, key: string) =>
  read(
    api.POST('/meetings/{meetingId}/registrations', {
      params: of(meetingId),
      body: {},
      headers: idempotent(key),
    }),
  );

export const invite = (meetingId: string, personId: string, key: string) =>
  read(
    api.POST('/meetings/{meetingId}/registrations', {
      params: of(meetingId),
      body: { personId },
      headers: idempotent(key),
    }),
  );

export const moveRegistration = (meetingId: string, id: string, to: RegistrationStatus) =>
  read(
    api.POST('/meetings/{meetingId}/registrations/{registrationId}/transitions', {
      params: { path: { meetingId, registrationId: id } },
      body: { to },
    }),
  );

export const registrationStepsQuery = (meetingId: string, id: string | undefined) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'registrations', id],
    queryFn: () =>
      read(
        api.GET('/meetings/{meetingId}/registrations/{registrationId}/transitions', {
          params: { path: { meetingId, registrationId: id ?? '' } },
        }),
      ),
    enabled: id !== undefined,
  });
