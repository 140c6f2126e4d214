import { test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { DESKTOP, leave, PHONE, visit } from './support/product';

/** Every page of the menu, for each role: axe finds nothing in light or dark, nothing scrolls sideways. */
const VISITS = [
  {
    who: 'coordinator',
    screen: DESKTOP,
    paths: [
      '/',
      '/networks',
      '/programmes',
      '/organisations',
      '/cohorts',
      '/learners',
      '/people',
      '/exchange',
      '/internships',
      '/meetings',
      '/proposals',
      '/impact',
      '/me',
    ],
  },
  {
    who: 'leerling',
    screen: PHONE,
    paths: ['/', '/my-exchange', '/meetings', '/proposals', '/me'],
  },
  { who: 'begeleider', screen: PHONE, paths: ['/', '/learners', '/internships'] },
  { who: 'organisatie', screen: DESKTOP, paths: ['/', '/guests', '/learners', '/proposals'] },
  { who: 'docent', screen: DESKTOP, paths: ['/', '/cohorts', '/meetings'] },
  { who: 'admin', screen: DESKTOP, paths: ['/', '/networks'] },
];

for (const { who, screen, paths } of VISITS) {
  test(`axe finds nothing on the pages of ${who}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const visitor = await visit(browser, who, screen);
    for (const path of paths) {
      await test.step(path, async () => {
        await visitor.page.goto(path);
        await visitor.page.getByRole('heading', { level: 1 }).waitFor();
        await visitor.page.waitForLoadState('networkidle');
        await expectNoSidewaysScroll(visitor.page);
        await expectAccessible(visitor.page);
      });
    }
    await leave(visitor);
  });
}
