import type { Page, Request } from '@playwright/test';

/** Goes to another page as a link within the app does, and waits until the focus has arrived and all is there. */
export async function walkTo(page: Page, path: string) {
  const asked = new Set<Request>();
  const ask = (request: Request) => asked.add(request);
  page.on('request', ask);
  const from = await page.evaluate((to) => {
    const from = location.pathname;
    (document.activeElement as HTMLElement).blur();
    history.pushState({}, '', to);
    return from;
  }, path);
  do {
    await Promise.all([...asked].map(answered));
    asked.clear();
    await page.waitForFunction(
      // A tab of the same page leaves the focus where it is.
      (before) =>
        (location.pathname === before || document.activeElement !== document.body) &&
        document.querySelector('h1')?.checkVisibility() &&
        !document.querySelector('.mantine-Skeleton-root'),
      from,
    );
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  } while (asked.size > 0);
  page.off('request', ask);
}

/** A request that was given up counts as answered. */
async function answered(request: Request) {
  const response = await request.response().catch(() => null);
  await response?.finished();
}
