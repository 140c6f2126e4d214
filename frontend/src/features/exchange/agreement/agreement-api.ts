import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, read } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';
import { INTERNSHIPS } from '../data/internship-api';

export type Agreement = Schema<'InternshipAgreement'>;
export type Signatory = Schema<'Signatory'>;
export type Hours = Schema<'InternshipHours'>;

const one = (id: string) => ({ path: { id } });

/** All versions, the latest first; there are few. */
export const agreementsQuery = (id: string) =>
  queryOptions({
    queryKey: [INTERNSHIPS, id, 'agreements'],
    queryFn: async () =>
      (
        await read(
          api.GET('/exchange-internships/{id}/agreements', {
            params: { path: { id }, query: { pageSize: 100 } },
          }),
        )
      ).items,
  });
export const addAgreement = (id: string, body: Schema<'InternshipAgreementRequest'>, key: string) =>
  read(
    api.POST('/exchange-internships/{id}/agreements', {
      params: one(id),
      body,
      headers: idempotent(key),
    }),
  );
export const approveAgreement = (
  id: string,
  number: number,
  party: Signatory,
  onPaperDate?: string,
) =>
  read(
    api.PUT('/exchange-internships/{id}/agreements/{number}/approvals/{party}', {
      params: { path: { id, number, party } },
      body: { onPaperDate },
    }),
  );
export const withdrawApproval = (id: string, number: number, party: Signatory, reason: string) =>
  read(
    api.POST('/exchange-internships/{id}/agreements/{number}/approvals/{party}/_withdraw', {
      params: { path: { id, number, party } },
      body: { reason },
    }),
  );

export const hoursQuery = (id: string) =>
  queryOptions({
    queryKey: [INTERNSHIPS, id, 'hours'],
    queryFn: async () =>
      (
        await read(
          api.GET('/exchange-internships/{id}/hours', {
            params: { path: { id }, query: { pageSize: 250 } },
          }),
        )
      ).items,
  });
export const addHours = (id: string, body: Schema<'InternshipHoursRequest'>, key: string) =>
  read(
    api.POST('/exchange-internships/{id}/hours', {
      params: one(id),
      body,
      headers: idempotent(key),
    }),
  );
export const decideHours = (id: string, hoursId: string, to: Hours['status']) =>
  read(
    api.POST('/exchange-internships/{id}/hours/{hoursId}/transitions', {
      params: { path: { id, hoursId } },
      body: { to },
    }),
  );
export const correctHours = (
  id: string,
  hoursId: string,
  body: Schema<'InternshipHoursCorrectionRequest'>,
  key: string,
) =>
  read(
    api.POST('/exchange-internships/{id}/hours/{hoursId}/corrections', {
      params: { path: { id, hoursId } },
      body,
      headers: idempotent(key),
    }),
  );
