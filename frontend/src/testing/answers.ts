import { http, HttpResponse } from 'msw';
import { server } from './server';

/** What the API answers on GET in a test, by path: `answers({ '/networks/n-1': network })`. */
export const answers = (byPath: Record<string, object>) =>
  server.use(
    ...Object.entries(byPath).map(([path, body]) =>
      http.get(`*/api/v1${path}`, () => HttpResponse.json(body, { headers: { ETag: '"1"' } })),
    ),
  );
