import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import { INTERNSHIPS } from '../data/internship-api';

const one = (id: string, reflectionId: string) => ({ path: { id, reflectionId } });
const message = (id: string, reflectionId: string, messageId: string) => ({
  path: { id, reflectionId, messageId },
});

export const messagesQuery = (id: string, reflectionId: string) =>
  queryOptions({
    queryKey: [INTERNSHIPS, id, 'reflections', reflectionId, 'messages'],
    queryFn: () =>
      read(
        api.GET('/exchange-internships/{id}/reflections/{reflectionId}/messages', {
          params: { ...one(id, reflectionId), query: { pageSize: 250 } },
        }),
      ),
  });
export const say = (id: string, reflectionId: string, text: string, key: string) =>
  read(
    api.POST('/exchange-internships/{id}/reflections/{reflectionId}/messages', {
      params: one(id, reflectionId),
      body: { text },
      headers: idempotent(key),
    }),
  );
/** What is changed is the version that was just read: a list has none. */
export async function changeMessage(
  id: string,
  reflectionId: string,
  messageId: string,
  text: string,
) {
  const path = '/exchange-internships/{id}/reflections/{reflectionId}/messages/{messageId}';
  const params = message(id, reflectionId, messageId);
  const { etag } = await readVersioned(api.GET(path, { params }));
  return read(api.PUT(path, { params, body: { text }, headers: ifMatch(etag) }));
}
export const withdrawMessage = (id: string, reflectionId: string, messageId: string) =>
  read(
    api.DELETE('/exchange-internships/{id}/reflections/{reflectionId}/messages/{messageId}', {
      params: message(id, reflectionId, messageId),
    }),
  );
export const markRead = (id: string, reflectionId: string, lastReadId: string | null) =>
  read(
    api.PUT('/exchange-internships/{id}/reflections/{reflectionId}/read-mark', {
      params: one(id, reflectionId),
      body: { lastReadId },
    }),
  );
export const moveReflection = (
  id: string,
  reflectionId: string,
  to: 'WITHHELD' | 'SHARED',
  reason?: string,
) =>
  read(
    api.POST('/exchange-internships/{id}/reflections/{reflectionId}/transitions', {
      params: one(id, reflectionId),
      body: { to, reason },
    }),
  );
