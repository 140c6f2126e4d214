import type { Page, Request } from '@playwright/test';

/** Goes to another page as a link within the app does, and waits until the focus has arrived and all is there. */
export async function walkTo(page: Page, path: string) {
  const asked = new Set<Request>();
  const ask = (request: Request) => asked.add(request);
  page.on('request', ask);
  const from = await page.evaluate((to) => {
    const from = location.pathname;
    (document.activeElement as HTMLElement).blur();
    const left = document.querySelector('h1');
    if (left) left.dataset['left'] = left.innerText;
    history.pushState({}, '', to);
    return from;
  }, path);
  do {
    await Promise.all([...asked].map(answered));
    asked.clear();
    await page.waitForFunction(
      // The page that is left stays until the code of the next one is there.
      (before) => {
        const heading = document.querySelector('h1');
        const arrived =
          heading?.innerText !== heading?.dataset['left'] &&
          document.activeElement !== document.body;
        // A tab of the same page leaves the heading and the focus where they are.
        return location.pathname === before || arrived;
      },
      from,
    );
    await settled(page);
  } while (asked.size > 0);
  page.off('request', ask);
}

/** A request that was given up counts as answered. */
async function answered(request: Request) {
  const response = await request.response().catch(() => null);
  await response?.finished();
}

/** A page is there, and nothing of it is still on its way. */
async function settled(page: Page) {
  await page.waitForFunction(
    () =>
      document.querySelector('h1')?.checkVisibility() &&
      !document.querySelector('.mantine-Skeleton-root'),
  );
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
}
