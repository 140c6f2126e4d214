import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { underPolicy } from './support/policy';
import { withSampleApi } from './support/sample-api';

// The building blocks: BASE_URL of a build with the gallery in it (`vite build --mode gallery`).
test.skip(!process.env.GALLERY, 'needs a build with the gallery');

test.beforeEach(async ({ page }) => {
  await withSampleApi(page, 'NETWORK_COORDINATOR');
  await page.addInitScript(() => localStorage.setItem('olievlek.session', '1'));
});

for (const path of ['', '/list', '/list?show=empty', '/list?show=error', '/form']) {
  test(`axe finds nothing on /gallery${path}`, async ({ page }) => {
    const refused = await underPolicy(page);

    await page.goto(`/gallery${path}`);

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(400);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    expect(refused).toEqual([]);
  });
}

test('a dialog breaks no policy, takes the focus and asks for a reason', async ({ page }) => {
  const refused = await underPolicy(page);
  await page.goto('/gallery');
  await page.getByRole('button', { name: 'Wijs af' }).click();

  await expect(page.getByLabel('Waarom?')).toBeFocused();
  await page.getByRole('dialog').getByRole('button', { name: 'Wijs af' }).click();
  await expect(page.getByText('Vul dit in.')).toBeVisible();
  await expectAccessible(page);
  expect(refused).toEqual([]);
});
