import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Page } from '@/lib/api/types';
import { pending } from './client';
import type { Place, PlaceRequest, Ref, Round, RoundRequest, Transitions } from './types';

export const ROUNDS = 'exchange-rounds';
const round = (id: string) => ({ path: { id } });

export const roundsQuery = (query: object) =>
  queryOptions({
    queryKey: [ROUNDS, 'list', query],
    queryFn: () => read(pending.GET<Page<Round>>('/exchange-rounds', { params: { query } })),
    placeholderData: keepPreviousData,
  });
export const readRound = (id: string) =>
  readVersioned(pending.GET<Round>('/exchange-rounds/{id}', { params: round(id) }));
export const roundQuery = (id: string) =>
  queryOptions({ queryKey: [ROUNDS, id], queryFn: () => readRound(id), enabled: id !== '' });
export const createRound = (body: RoundRequest, key: string) =>
  read(pending.POST<Round>('/exchange-rounds', { body, headers: idempotent(key) }));
export const updateRound = (id: string, body: RoundRequest, etag: string) =>
  read(
    pending.PUT<Round>('/exchange-rounds/{id}', {
      params: round(id),
      body,
      headers: ifMatch(etag),
    }),
  );
export const roundTransitionsQuery = (id: string) =>
  queryOptions({
    queryKey: [ROUNDS, id, 'transitions'],
    queryFn: () =>
      read(pending.GET<Transitions>('/exchange-rounds/{id}/transitions', { params: round(id) })),
  });
export const moveRound = (id: string, to: string, reason?: string) =>
  read(
    pending.POST<Round>('/exchange-rounds/{id}/transitions', {
      params: round(id),
      body: { to, reason },
    }),
  );

/** The cohorts of a network that can still take part. */
export const cohortChoicesQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['cohorts', 'choices', networkId],
    queryFn: async () =>
      (
        await read(
          pending.GET<Page<Ref & { status: string }>>('/cohorts', {
            params: { query: { networkId, pageSize: 100, sort: 'name' } },
          }),
        )
      ).items.filter(({ status }) => status !== 'CANCELLED'),
    enabled: networkId !== '',
  });

const place = (roundId: string, placeId: string) => ({ path: { roundId, placeId } });
const PLACES = '/exchange-rounds/{roundId}/host-places';

export const placesQuery = (roundId: string, query: object) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'places', query],
    queryFn: () => read(pending.GET<Page<Place>>(PLACES, { params: { path: { roundId }, query } })),
    placeholderData: keepPreviousData,
    enabled: roundId !== '',
  });
export const readPlace = (roundId: string, placeId: string) =>
  readVersioned(pending.GET<Place>(`${PLACES}/{placeId}`, { params: place(roundId, placeId) }));
export const placeQuery = (roundId: string, placeId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'place', placeId],
    queryFn: () => readPlace(roundId, placeId),
  });
export const createPlace = (roundId: string, body: PlaceRequest, key: string) =>
  read(
    pending.POST<Place>(PLACES, {
      params: { path: { roundId } },
      body,
      headers: idempotent(key),
    }),
  );
export const updatePlace = (roundId: string, placeId: string, body: PlaceRequest, etag: string) =>
  read(
    pending.PUT<Place>(`${PLACES}/{placeId}`, {
      params: place(roundId, placeId),
      body,
      headers: ifMatch(etag),
    }),
  );
export const placeTransitionsQuery = (roundId: string, placeId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'place', placeId, 'transitions'],
    queryFn: () =>
      read(
        pending.GET<Transitions>(`${PLACES}/{placeId}/transitions`, {
          params: place(roundId, placeId),
        }),
      ),
  });
export const movePlace = (roundId: string, placeId: string, to: string, reason?: string) =>
  read(
    pending.POST<Place>(`${PLACES}/{placeId}/transitions`, {
      params: place(roundId, placeId),
      body: { to, reason },
    }),
  );
