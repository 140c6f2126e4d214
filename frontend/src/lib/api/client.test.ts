import { HttpResponse, http } from 'msw';
import { session } from '@/testing/fixtures';
import { server } from '@/testing/server';
import { api, ifMatch, read, readVersioned } from './client';
import { asProblem, Problem } from './problem';
import { closeSession, currentPerson, openSession, resumeSession } from './session';

afterEach(() => closeSession());

const me = session('LEARNER').person;

test('many calls that find the token expired ask for one new token and are sent again', async () => {
  let refreshed = 0;
  openSession({ ...session('LEARNER'), accessToken: 'old' });
  server.use(
    http.get('*/api/v1/me', ({ request }) =>
      request.headers.get('Authorization') === 'Bearer new'
        ? HttpResponse.json(me)
        : HttpResponse.json({ status: 401 }, { status: 401 }),
    ),
    http.post('*/api/v1/auth/refresh', ({ request }) => {
      refreshed += request.headers.get('X-Requested-With') === 'olievlek' ? 1 : 100;
      return HttpResponse.json({ ...session('LEARNER'), accessToken: 'new' });
    }),
  );

  const answers = await Promise.all([read(api.GET('/me')), read(api.GET('/me'))]);

  expect(answers).toHaveLength(2);
  expect(refreshed).toBe(1);
});

test('a refused refresh ends the session', async () => {
  openSession(session('LEARNER'));
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json({ status: 401 }, { status: 401 })),
    http.post('*/api/v1/auth/refresh', () => HttpResponse.json({}, { status: 401 })),
  );

  await expect(read(api.GET('/me'))).rejects.toMatchObject({ status: 401 });

  expect(currentPerson()).toBeNull();
});

test('a first visitor causes no request for a session', async () => {
  await expect(resumeSession()).resolves.toBeNull();
});

test('the etag comes along and goes back', async () => {
  let sent: string | null = null;
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(me, { headers: { ETag: '"7"' } })),
    http.put('*/api/v1/me', ({ request }) => {
      sent = request.headers.get('If-Match');
      return HttpResponse.json(me);
    }),
  );

  const { etag } = await readVersioned(api.GET('/me'));
  await read(api.PUT('/me', { body: { preferredLanguage: 'en' }, headers: ifMatch(etag) }));

  expect(sent).toBe('"7"');
});

test('a refusal is a Problem with its violations; silence is a Problem without a status', async () => {
  const violations = [{ field: 'preferredLanguage', message: 'Kies nl of en.' }];
  server.use(http.put('*/api/v1/me', () => HttpResponse.json({ violations }, { status: 400 })));
  const refused = read(api.PUT('/me', { body: { preferredLanguage: 'en' } }));
  await expect(refused).rejects.toMatchObject({ status: 400, violations });

  server.use(http.get('*/api/v1/me', () => HttpResponse.error()));
  const silent = await read(api.GET('/me')).catch((error: Problem) => error);
  expect(silent).toBeInstanceOf(Problem);
  expect((silent as Problem).offline).toBe(true);
});

test('an error that is no JSON leaves the status to speak', async () => {
  server.use(http.get('*/api/v1/me', () => new HttpResponse('<html>', { status: 502 })));

  await expect(read(api.GET('/me'))).rejects.toMatchObject({ status: 502 });
});

test('no answer is no connection, a fault in our own code is not', async () => {
  server.use(http.get('*/api/v1/me', () => HttpResponse.error()));

  await expect(read(api.GET('/me'))).rejects.toMatchObject({ offline: true });

  expect(asProblem(new TypeError('x is not iterable')).offline).toBe(false);
  expect(asProblem(new TypeError('Failed to fetch dynamically imported module')).offline).toBe(
    true,
  );
});

describe('a step that is refused because of where something stands', () => {
  const path = '*/api/v1/meetings/m-1/registrations/r-1';
  const step = () =>
    read(
      api.POST('/meetings/{meetingId}/registrations/{registrationId}/transitions', {
        params: { path: { meetingId: 'm-1', registrationId: 'r-1' } },
        body: { to: 'NO_SHOW' },
      }),
    );
  const refuses = (kind: string, status: string) =>
    server.use(
      http.post(`${path}/transitions`, () =>
        HttpResponse.json({ type: `/problems/${kind}`, status: 409 }, { status: 409 }),
      ),
      http.get(`${path}/transitions`, () => HttpResponse.json({ current: status })),
      http.get(path, () => HttpResponse.json({ id: 'r-1', status })),
    );

  test('is as asked when it stands there already', async () => {
    refuses('illegal-transition', 'NO_SHOW');

    await expect(step()).resolves.toMatchObject({ id: 'r-1', status: 'NO_SHOW' });
  });

  test('is refused when it stands elsewhere', async () => {
    refuses('illegal-transition', 'CANCELLED');

    await expect(step()).rejects.toMatchObject({ status: 409 });
  });

  test('is refused when something else is in the way', async () => {
    refuses('conflict', 'NO_SHOW');

    await expect(step()).rejects.toMatchObject({ status: 409 });
  });
});
