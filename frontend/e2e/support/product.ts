import { expect, type Browser, type Locator, type Page } from '@playwright/test';

export const PORT = process.env.E2E_PORT ?? '8094';
export const ADDRESS = `http://localhost:${PORT}`;
export const PASSWORD = 'een-proef-wachtwoord';

export const DESKTOP = { viewport: { width: 1440, height: 900 } };
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Somebody at a screen: signed in, with everything written down that the browser refused, sent elsewhere or stumbled over. */
export interface Visit {
  page: Page;
  refused: string[];
  elsewhere: string[];
  broken: string[];
}

/** Opens a browser of its own for somebody and signs in: `await visit(browser, 'leerling', PHONE)`. */
export async function visit(browser: Browser, who: string, screen = DESKTOP): Promise<Visit> {
  const context = await browser.newContext({ ...screen, baseURL: ADDRESS, locale: 'nl-NL' });
  const page = await context.newPage();
  const refused: string[] = [];
  const elsewhere: string[] = [];
  const broken: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy/i.test(text)) refused.push(text);
    // A refusal of the API is an answer that a journey may ask for; a fault in our own code never is.
    else if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      broken.push(`${page.url()}: ${text}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== `localhost:${PORT}`)
      elsewhere.push(request.url());
  });
  await page.goto('/login');
  await page.getByLabel('E-mailadres').fill(`${who}@example.nl`);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(page).not.toHaveURL(/\/login/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { page, refused, elsewhere, broken };
}

/** Ends a visit in which no page broke, nor the content security policy, and nothing left this machine. */
export async function leave({ page, refused, elsewhere, broken }: Visit) {
  await page.context().close();
  expect(broken).toEqual([]);
  expect(refused).toEqual([]);
  expect(elsewhere).toEqual([]);
}

/** Opens what a link leads to and waits for its heading: a page stays until the next is there, and may ask for the same. */
export async function open(link: Locator, heading: string) {
  await link.click();
  await expect(link.page().getByRole('heading', { level: 1 })).toHaveText(heading);
}
