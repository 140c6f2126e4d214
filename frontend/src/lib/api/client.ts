import createClient from 'openapi-fetch';
import i18next from 'i18next';
import { API } from './base';
import type { ApiPaths, Versioned } from './types';
import { Problem, asProblem } from './problem';
import { currentToken, refreshSession } from './session';

/** Every call of the app goes through here. */
export const api = createClient<ApiPaths>({
  baseUrl: API,
  fetch: (request) => send(request),
});

async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(dressed(request));
  if (response.status === 409 && request.url.endsWith('/transitions')) {
    const { asAsked } = await import('./as-asked');
    return asAsked(again, response, (url) => send(new Request(url)));
  }
  const own = request.url.startsWith(`${API}/auth/`);
  if (response.status !== 401 || own || !currentToken()) return response;
  const session = await refreshSession();
  return session ? fetch(dressed(again)) : response;
}

function dressed(request: Request) {
  const token = currentToken();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  request.headers.set('Accept-Language', i18next.language ?? 'nl');
  return request;
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of the answer, or a thrown Problem: `read(api.GET('/me'))`. */
export async function read<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  return (await settled(call)).data as NonNullable<T>;
}

/** As read, for one resource: the ETag comes along as `etag`, to be sent back by ifMatch. */
export async function readVersioned<T>(
  call: Promise<Answer<T>>,
): Promise<Versioned<NonNullable<T>>> {
  const { data, response } = await settled(call);
  return { ...(data as NonNullable<T>), etag: response.headers.get('ETag') ?? '' };
}

/** Headers for a PUT: refuse when somebody saved in between. */
export const ifMatch = (etag: string) => ({ 'If-Match': etag });

/** Headers for a POST that creates: sending it twice creates it once. */
export const idempotent = (key: string) => ({ 'Idempotency-Key': key });

async function settled<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (error) {
    // A TypeError of fetch means that no answer came.
    throw error instanceof TypeError ? new Problem(0) : asProblem(error);
  }
  if (answer.response.ok) return answer;
  // openapi-fetch has read the body already; a body that is no JSON leaves the status to speak.
  const { error, response } = answer;
  throw new Problem(response.status, typeof error === 'object' && error !== null ? error : {});
}
