import { expect, test, type Page } from '@playwright/test';
import type { Role } from '../src/lib/roles';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { Existing, routesOf } from './support/pages';
import { DESKTOP, leave, PHONE, visit } from './support/product';

// Nobody changes anything here, so the visits need not wait for each other.
test.describe.configure({ mode: 'parallel' });

/** Axe finds nothing in light or dark, and nothing scrolls sideways, on every page that somebody may open. */
async function expectGood(page: Page, path: string) {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

const EVERY_PAGE: { who: string; role: Role; screen: typeof DESKTOP }[] = [
  { who: 'admin', role: 'PLATFORM_ADMIN', screen: DESKTOP },
  { who: 'organisatie', role: 'ORGANISATION_ADMIN', screen: DESKTOP },
  { who: 'leerling', role: 'LEARNER', screen: PHONE },
];

for (const { who, role, screen } of EVERY_PAGE) {
  test(`every page of ${who} is accessible`, async ({ browser, request }) => {
    test.setTimeout(600_000);
    const existing = await Existing.for(request, who);
    const visitor = await visit(browser, who, screen);
    for (const { path: pattern } of await routesOf(role)) {
      const paths = await existing.pathsOf(pattern);
      if (role === 'PLATFORM_ADMIN') expect(paths, pattern).not.toEqual([]);
      for (const path of paths) {
        await test.step(path, () => expectGood(visitor.page, path));
      }
    }
    await leave(visitor);
  });
}

const MENUS: { who: string; role: Role; screen: typeof DESKTOP }[] = [
  { who: 'coordinator', role: 'NETWORK_COORDINATOR', screen: DESKTOP },
  { who: 'begeleider', role: 'SUPERVISOR', screen: PHONE },
  { who: 'docent', role: 'TEACHER', screen: DESKTOP },
];

for (const { who, role, screen } of MENUS) {
  test(`every page in the menu of ${who} is accessible`, async ({ browser }) => {
    test.setTimeout(300_000);
    const visitor = await visit(browser, who, screen);
    for (const { path, nav } of await routesOf(role)) {
      if (nav) await test.step(path, () => expectGood(visitor.page, path));
    }
    await leave(visitor);
  });
}

test('every page without a log-in is accessible', async ({ browser }) => {
  const page = await (await browser.newContext(PHONE)).newPage();
  for (const { path } of await routesOf('public')) {
    await test.step(path, () => expectGood(page, path));
  }
  await page.context().close();
});
