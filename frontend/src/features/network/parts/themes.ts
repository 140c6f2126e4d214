import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type Theme = Schema<'Theme'>;
type Request = Schema<'ThemeRequest'>;
const LIST = '/networks/{networkId}/themes';
const ONE = '/networks/{networkId}/themes/{themeId}';

export const themesQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['themes', networkId],
    queryFn: () =>
      read(
        api.GET(LIST, { params: { path: { networkId }, query: { pageSize: 250, sort: 'name' } } }),
      ),
  });

export const themeQuery = (networkId: string, themeId: string) =>
  queryOptions({
    queryKey: ['themes', networkId, themeId],
    queryFn: () => readVersioned(api.GET(ONE, { params: { path: { networkId, themeId } } })),
  });

export const createTheme = (networkId: string, body: Request, key: string) =>
  read(api.POST(LIST, { params: { path: { networkId } }, body, headers: idempotent(key) }));

export const updateTheme = (networkId: string, themeId: string, body: Request, etag: string) =>
  read(api.PUT(ONE, { params: { path: { networkId, themeId } }, body, headers: ifMatch(etag) }));
