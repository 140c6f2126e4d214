import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, read } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type ThemeLink = Schema<'ThemeLink'>;
const LIST = '/networks/{networkId}/theme-links';

export const themeLinksQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['theme-links', networkId],
    queryFn: () =>
      read(
        api.GET(LIST, {
          params: { path: { networkId }, query: { pageSize: 250, sort: 'fromTheme' } },
        }),
      ),
  });

export const createThemeLink = (networkId: string, body: Schema<'ThemeLinkRequest'>, key: string) =>
  read(api.POST(LIST, { params: { path: { networkId } }, body, headers: idempotent(key) }));
