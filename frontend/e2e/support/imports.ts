import { expect, type APIRequestContext } from '@playwright/test';
import { PASSWORD } from './product';

/** A day so many days from now, as the API writes it. */
export const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The API as the platform admin uses it, with a network of a journey's own taken in. */
export async function takeIn(request: APIRequestContext, file: object) {
  const login = await request.post('/api/v1/auth/login', {
    data: { email: 'admin@example.nl', password: PASSWORD },
  });
  const headers = { authorization: `Bearer ${(await login.json()).accessToken}` };
  const post = async (path: string, data: object) => {
    const answer = await request.post(`/api/v1/${path}`, { data, headers });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const get = async (path: string) => (await request.get(`/api/v1/${path}`, { headers })).json();
  await post('network-imports', file);
  return { post, get };
}
