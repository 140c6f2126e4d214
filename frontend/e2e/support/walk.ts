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
        return (
          // A tab of the same page leaves the heading and the focus where they are.
          (location.pathname === before || arrived) &&
          heading?.checkVisibility() &&
          !document.querySelector('.mantine-Skeleton-root')
        );
      },
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
