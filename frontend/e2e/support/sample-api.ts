import type { Page } from '@playwright/test';

const NETWORK = { id: 'n-1', name: 'MBO-ZIN' };

export const sampleSession = (role: string) => ({
  accessToken: 'sample',
  tokenType: 'Bearer',
  expiresIn: 900,
  person: {
    id: 'p-1',
    givenName: 'Noor',
    surname: 'Dijk',
    name: 'Noor van Dijk',
    email: 'noor@example.nl',
    preferredLanguage: 'nl',
    sample: true,
    roles: [role],
    grants: [{ role, network: NETWORK }],
    learners: [],
  },
});

/** An API that knows one person with the password "goed": for checking the app without a backend. */
export async function withSampleApi(page: Page, role: string) {
  await page.route('**/api/v1/auth/login', async (route) => {
    const { password } = route.request().postDataJSON();
    if (password === 'goed') return route.fulfill({ json: sampleSession(role) });
    return route.fulfill({ status: 401, json: { status: 401, title: 'Unauthorized' } });
  });
  await page.route('**/api/v1/auth/refresh', (route) =>
    route.fulfill({ json: sampleSession(role) }),
  );
  await page.route('**/api/v1/auth/logout', (route) => route.fulfill({ status: 204 }));
  await page.route('**/api/v1/me', (route) => route.fulfill({ json: sampleSession(role).person }));
}
