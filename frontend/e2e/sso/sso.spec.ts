import { expect, test, type Browser, type Page } from '@playwright/test';
import { followMail, invite, nameOf } from '../support/coming-in';
import { ADDRESS, DESKTOP, leave, PHONE, visit } from '../support/product';
import { makeRealm, makeUser } from './keycloak';

/** People of an organisation come in with the account that they have there. */
test.describe.configure({ mode: 'serial' });

const PROVIDER = 'Het Laar';
const DIRK = { given: 'Dirk', surname: 'Postma', email: 'dirk.postma@example.nl' };

test.beforeAll(async ({ request }) => {
  await makeRealm(request);
  await makeUser(request, 'sanne');
  await makeUser(request, 'dirk');
});

test('a supervisor links her account, and from then on comes in with it alone', async ({
  browser,
}) => {
  const visitor = await visit(browser, 'begeleider', PHONE);
  const { page } = visitor;
  await page.goto('/me/security');
  await page.getByRole('button', { name: `Koppel ${PROVIDER}` }).click();
  await signOnThere(page, 'sanne');
  await expect(page).toHaveURL(/\/me\/security/);
  await expect(page.getByText(/^Gekoppeld op/)).toBeVisible();
  await page.context().close();

  const later = await somebody(browser, PHONE);
  await later.goto('/learners');
  await expect(later).toHaveURL(/\/login/);
  await later.getByRole('link', { name: `Ga verder met ${PROVIDER}` }).click();
  await signOnThere(later, 'sanne');
  await expect(later).toHaveURL(`${ADDRESS}/learners`);
  await expect(later.getByRole('heading', { level: 1 })).toHaveText('Leerlingen');
  await later.context().close();
});

test('who is not known here is told how to get in', async ({ browser }) => {
  const page = await somebody(browser, DESKTOP);
  await page.goto('/login');
  await page.getByRole('link', { name: `Ga verder met ${PROVIDER}` }).click();
  await signOnThere(page, 'dirk');

  await expect(page.getByText('Dit werkaccount kennen we nog niet.')).toBeVisible();
  await page.context().close();
});

test('an invited person accepts with it, without ever choosing a password', async ({ browser }) => {
  const visitor = await visit(browser, 'organisatie', DESKTOP);
  await invite(visitor.page, DIRK);
  await leave(visitor);

  const page = await somebody(browser, DESKTOP);
  await followMail(page, nameOf(DIRK), 'Kom erbij');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welkom, Dirk');
  await page.getByRole('button', { name: `Ga verder met ${PROVIDER}` }).click();
  await signOnThere(page, 'dirk');

  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Je wordt ingelogd');
  await expect(page).toHaveURL(new RegExp(`^${ADDRESS}`));
  await page.goto('/me/security');
  await expect(page.getByText(/^Gekoppeld op/)).toBeVisible();
  await page.context().close();
});

async function somebody(browser: Browser, screen: typeof DESKTOP) {
  return (await browser.newContext({ ...screen, baseURL: ADDRESS, locale: 'nl-NL' })).newPage();
}

async function signOnThere(page: Page, name: string) {
  await page.locator('#username').fill(name);
  await page.locator('#password').fill(name);
  await page.locator('#kc-login').click();
}
