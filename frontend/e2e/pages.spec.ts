import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import type { Role } from '../src/lib/roles';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { Existing, routesOf } from './support/pages';
import { ADDRESS, DESKTOP, leave, PHONE, visit } from './support/product';
import { publishSmallRound } from './support/small-network';
import { walkTo } from './support/walk';

// Nobody changes anything here, so the visits need not wait for each other.
test.describe.configure({ mode: 'parallel' });
// A trace keeps the whole page before and after each look: half of the time, and the finding says what is wrong.
test.use({ trace: 'off' });

// What the sample has none of, so that its page can be seen.
test.beforeAll(async ({ playwright }) => {
  const api = await playwright.request.newContext({ baseURL: ADDRESS });
  const learner = await Existing.for(api, 'leerling');
  const admin = await Existing.for(api, 'admin');
  await learner.make('me/data-requests', {
    kind: 'CORRECTION',
    text: 'Mijn achternaam is veranderd.',
  });
  await admin.make('api-clients', {
    name: 'Rooster',
    networkId: await admin.first('networks'),
    scopes: ['networks:read'],
    expiresOn: new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10),
  });
  await admin.make(`organisations/${await admin.first('organisations')}/locations`, {
    name: 'De Linde',
  });
  await someOnePlans(api);
  await api.dispose();
});

/** One visitor makes a plan where no other journey made one yet, and the others wait for it. */
async function someOnePlans(api: APIRequestContext) {
  const plans = async () =>
    (await Existing.for(api, 'admin')).pathsOf('/exchange/$roundId/plans/$planId/print');
  if (test.info().parallelIndex === 0 && (await plans()).length === 0) await publishSmallRound(api);
  await expect.poll(plans, { timeout: 60_000 }).not.toEqual([]);
}

/** Axe finds nothing in light or dark, and nothing scrolls sideways, on every page that somebody may open. */
async function expectGood(page: Page, path: string) {
  await walkTo(page, path);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

/** Each person's pages in parts, so that no single visit takes long. */
const EVERY_PAGE: { who: string; role: Role; screen: typeof DESKTOP; parts: number }[] = [
  { who: 'admin', role: 'PLATFORM_ADMIN', screen: DESKTOP, parts: 6 },
  { who: 'leerling', role: 'LEARNER', screen: PHONE, parts: 2 },
];

for (const { who, role, screen, parts } of EVERY_PAGE) {
  for (let part = 0; part < parts; part++) {
    test(`every page of ${who} is accessible (${part + 1} of ${parts})`, async ({
      browser,
      request,
    }) => {
      test.setTimeout(300_000);
      const existing = await Existing.for(request, who);
      const visitor = await visit(browser, who, screen);
      const routes = (await routesOf(existing.person)).filter((_, index) => index % parts === part);
      for (const { path: pattern } of routes) {
        const paths = await existing.pathsOf(pattern);
        if (role === 'PLATFORM_ADMIN') expect.soft(paths, pattern).not.toEqual([]);
        for (const path of paths) {
          await test.step(path, () => expectGood(visitor.page, path));
        }
      }
      await leave(visitor);
    });
  }
}

const MENUS: { who: string; role: Role; screen: typeof DESKTOP }[] = [
  { who: 'organisatie', role: 'ORGANISATION_ADMIN', screen: PHONE },
  { who: 'coordinator', role: 'NETWORK_COORDINATOR', screen: DESKTOP },
  { who: 'begeleider', role: 'SUPERVISOR', screen: PHONE },
  { who: 'docent', role: 'TEACHER', screen: DESKTOP },
  { who: 'gast', role: 'GUEST', screen: PHONE },
  { who: 'auditor', role: 'AUDITOR', screen: DESKTOP },
];

for (const { who, role, screen } of MENUS) {
  test(`every page in the menu of ${who} is accessible`, async ({ browser, request }) => {
    test.setTimeout(300_000);
    const { person } = await Existing.for(request, who);
    const visitor = await visit(browser, who, screen);
    for (const { path, nav } of await routesOf(person)) {
      if (nav && (!nav.for || nav.for.includes(role)))
        await test.step(path, () => expectGood(visitor.page, path));
    }
    await leave(visitor);
  });
}

test('every page without a log-in is accessible', async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await (await browser.newContext(PHONE)).newPage();
  await page.goto('/login');
  for (const { path } of await routesOf(null)) {
    await test.step(path, () => expectGood(page, path));
  }
  await page.context().close();
});
