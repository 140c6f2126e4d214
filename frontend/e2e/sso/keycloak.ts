import { readFileSync } from 'node:fs';
import { expect, type APIRequestContext } from '@playwright/test';
import { ADDRESS } from '../support/product';

export const KEYCLOAK = `http://localhost:${process.env.E2E_KEYCLOAK_PORT ?? '8095'}`;
export const ISSUER = `${KEYCLOAK}/realms/olievlek`;

const REALM = new URL('../../../backend/src/test/resources/sso/realm.json', import.meta.url);

/** The realm that the backend is tested with too, which leads back to where the product runs here. */
export async function makeRealm(request: APIRequestContext) {
  const realm = readFileSync(REALM, 'utf8').replaceAll('http://localhost:8080', ADDRESS);
  await make(request, '/admin/realms', JSON.parse(realm));
}

/** Somebody who signs on there with their name as password. */
export async function makeUser(request: APIRequestContext, username: string) {
  await make(request, '/admin/realms/olievlek/users', {
    username,
    enabled: true,
    firstName: 'Noor',
    lastName: 'Berg',
    email: `${username}@laar.example.nl`,
    emailVerified: true,
    credentials: [{ type: 'password', value: username, temporary: false }],
  });
}

async function make(request: APIRequestContext, path: string, data: object) {
  const login = await request.post(`${KEYCLOAK}/realms/master/protocol/openid-connect/token`, {
    form: { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: 'admin' },
  });
  const { access_token: token } = await login.json();
  const headers = { authorization: `Bearer ${token}` };
  const answer = await request.post(KEYCLOAK + path, { data, headers });
  expect(answer.status(), await answer.text()).toBe(201);
}
