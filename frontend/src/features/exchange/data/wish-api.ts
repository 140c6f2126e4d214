import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ifMatch, read, readVersioned } from '@/lib/api/client';
import { ROUNDS } from './api';
import { everyPage } from './every-page';
import type { QueryOf } from './query';
import type { WishRequest } from './types';

export const wishesQuery = (roundId: string, query: QueryOf<'/exchange-rounds/{roundId}/wishes'>) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'wishes', query],
    queryFn: () =>
      read(api.GET('/exchange-rounds/{roundId}/wishes', { params: { path: { roundId }, query } })),
    placeholderData: keepPreviousData,
    enabled: roundId !== '',
  });
export const readWish = (roundId: string, learnerId: string) =>
  readVersioned(
    api.GET('/exchange-rounds/{roundId}/wishes/{learnerId}', {
      params: { path: { roundId, learnerId } },
    }),
  );
export const wishQuery = (roundId: string, learnerId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'wish', learnerId],
    queryFn: () => readWish(roundId, learnerId),
  });
/** The first wish has no version to match. */
export const giveWish = (roundId: string, learnerId: string, body: WishRequest, etag?: string) =>
  read(
    api.PUT('/exchange-rounds/{roundId}/wishes/{learnerId}', {
      params: { path: { roundId, learnerId } },
      body,
      headers: etag ? ifMatch(etag) : {},
    }),
  );
export const withdrawWish = (roundId: string, learnerId: string, etag: string) =>
  read(
    api.DELETE('/exchange-rounds/{roundId}/wishes/{learnerId}', {
      params: { path: { roundId, learnerId } },
      headers: ifMatch(etag),
    }),
  );

/** Everyone who takes part, with or without a wish. */
export const participantsQuery = (roundId: string) =>
  queryOptions({
    queryKey: [ROUNDS, roundId, 'participants'],
    queryFn: () =>
      everyPage((pageNumber) =>
        read(
          api.GET('/exchange-rounds/{roundId}/wishes', {
            params: { path: { roundId }, query: { pageNumber, pageSize: 250, sort: 'surname' } },
          }),
        ),
      ),
  });
