import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { QueryOf } from './query';
import type { Place, PlaceRequest, Round, RoundRequest } from './types';

export const ROUNDS = 'exchange-rounds';
const round = (id: string) => ({ path: { id } });

export const roundsQuery = (query: QueryOf<'/exchange-rounds'>) =>
  queryOptions({
    queryKey: [ROUNDS, 'list', query],
    queryFn: () => read(api.GET('/exchange-rounds', { params: { query } })),
    placeholderData: keepPreviousData,
  });
export const readRound = (id: string) =>
  readVersioned(api.GET('/exchange-rounds/{id}', { params: round(id) }));
export const roundQuery = (id: string) =>
  queryOptions({ queryKey: [ROUNDS, id], queryFn: () => readRound(id), enabled: id !== '' });
export const createRound = (body: RoundRequest, key: string) =>
  read(api.POST('/exchange-rounds', { body, headers: idempotent(key) }));
export const updateRound = (id: string, body: RoundRequest, etag: string) =>
  read(
    api.PUT('/exchange-rounds/{id}', {
      params: round(id),
      body,
      headers: ifMatch(etag),
    }),
  );
export const roundTransitionsQuery = (id: string) =>
  queryOptions({
    queryKey: [ROUNDS, id, 'transitions'],
    queryFn: () => read(api.GET('/exchange-rounds/{id}/transitions', { params: round(id) })),
  });
export const moveRound = (id: string, to: Round['status'], reason?: string) =>
  read(
    api.POST('/exchange-rounds/{id}/transitions', {
      params: round(id),
      body: { to, reason },
    }),
  );

const place = (roundId: string, placeId: string) => ({ path: { roundId, placeId } });

export const placesQuery = (
  roundId: string,
  query: QueryOf<'/exchange-rounds/{roundId}/host-places'>,
) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'places', query],
    queryFn: () =>
      read(
        api.GET('/exchange-rounds/{roundId}/host-places', { params: { path: { roundId }, query } }),
      ),
    placeholderData: keepPreviousData,
    enabled: roundId !== '',
  });
export const readPlace = (roundId: string, placeId: string) =>
  readVersioned(
    api.GET('/exchange-rounds/{roundId}/host-places/{placeId}', {
      params: place(roundId, placeId),
    }),
  );
export const placeQuery = (roundId: string, placeId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'place', placeId],
    queryFn: () => readPlace(roundId, placeId),
  });
export const createPlace = (roundId: string, body: PlaceRequest, key: string) =>
  read(
    api.POST('/exchange-rounds/{roundId}/host-places', {
      params: { path: { roundId } },
      body,
      headers: idempotent(key),
    }),
  );
export const copyPlaces = (roundId: string, organisationId: string) =>
  read(
    api.POST('/exchange-rounds/{roundId}/host-places/_copy', {
      params: { path: { roundId } },
      body: { organisationId },
    }),
  );
export const updatePlace = (roundId: string, placeId: string, body: PlaceRequest, etag: string) =>
  read(
    api.PUT('/exchange-rounds/{roundId}/host-places/{placeId}', {
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
        api.GET('/exchange-rounds/{roundId}/host-places/{placeId}/transitions', {
          params: place(roundId, placeId),
        }),
      ),
  });
export const movePlace = (roundId: string, placeId: string, to: Place['status'], reason?: string) =>
  read(
    api.POST('/exchange-rounds/{roundId}/host-places/{placeId}/transitions', {
      params: place(roundId, placeId),
      body: { to, reason },
    }),
  );
