import { queryOptions } from '@tanstack/react-query';
import { API } from '@/lib/api/base';
import { api, read } from '@/lib/api/client';

/** The accounts of elsewhere with which people can come in. */
export const providersQuery = queryOptions({
  queryKey: ['providers'],
  queryFn: () => read(api.GET('/auth/providers')),
  staleTime: Infinity,
});

/** What the API takes for a page of this product; another deep link is not worth a log-in that fails. */
const LOCAL = /^\/(?!\/)[\w/.~?&=%-]{0,300}$/;

/** Where a browser goes to sign on elsewhere. It is a page, not a call: the provider takes over from there. */
export function signOnAddress(key: string, returnTo: string) {
  const after = LOCAL.test(returnTo) ? `?returnTo=${encodeURIComponent(returnTo)}` : '';
  return `${API}/auth/sso/${encodeURIComponent(key)}${after}`;
}
