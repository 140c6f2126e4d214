import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { underPolicy } from './support/policy';
import { withSampleApi } from './support/sample-api';

// The frame of the app: needs only its built files (BASE_URL of `npm run preview`); the API is made up.

test('a deep link survives login, and nothing breaks the content security policy', async ({
  page,
}) => {
  const refused = await underPolicy(page);
  await withSampleApi(page, 'NETWORK_COORDINATOR');

  await page.goto('/me');
  await page.getByLabel('E-mailadres').fill('noor@example.nl');
  await page.getByLabel('Wachtwoord', { exact: true }).fill('fout');
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('alert')).toContainText('horen niet bij elkaar');
  await page.getByLabel('Wachtwoord', { exact: true }).fill('goed');
  await page.getByRole('button', { name: 'Log in' }).click();

  await expect(page).toHaveURL(/\/me$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noor van Dijk');
  await expectNoSidewaysScroll(page);
  await page
    .getByRole('button', { name: /Jouw menu|Noor van Dijk/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.getByText('E-mail address')).toBeVisible();
  expect(refused).toEqual([]);
});

for (const path of ['/login', '/me', '/', '/nowhere']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await withSampleApi(page, 'LEARNER');
    if (path !== '/login')
      await page.addInitScript(() => localStorage.setItem('olievlek.session', '1'));

    await page.goto(path);

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}
