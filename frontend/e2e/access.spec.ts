import { expect, test, type Page } from '@playwright/test';
import { followMail, invite, nameOf } from './support/coming-in';
import { addAuthenticator } from './support/passkey';
import { ADDRESS, DESKTOP, leave, open, PHONE, visit } from './support/product';
import { totp } from './support/totp';

/** Somebody comes in, works, loses a password and comes in again. Each step builds on the one before. */
test.describe.configure({ mode: 'serial' });

const EMAIL = 'samira.elidrissi@example.nl';
const SAMIRA = { given: 'Samira', prefix: 'el', surname: 'Idrissi', email: EMAIL };
const NAME = nameOf(SAMIRA);
const FIRST_PASSWORD = 'kruiwagen lantaarn dinsdag';
const NEXT_PASSWORD = 'paraplu regenton zaterdag';
let app = '';
let codes: string[] = [];

test('an organisation invites a supervisor', async ({ browser }) => {
  const visitor = await visit(browser, 'organisatie', DESKTOP);

  await invite(visitor.page, SAMIRA);
  await leave(visitor);
});

test('she accepts with a password, sets up a second step, works and logs out', async ({
  browser,
}) => {
  const context = await browser.newContext({ ...PHONE, baseURL: ADDRESS, locale: 'nl-NL' });
  const page = await context.newPage();

  await followMail(page, NAME, 'Kom erbij');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welkom, Samira');
  await page.getByLabel('Kies een wachtwoord').fill(FIRST_PASSWORD);
  await page.getByRole('button', { name: 'Doe mee' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog één ding');
  await page.goto('/learners');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog één ding');
  await page.getByRole('button', { name: /Een app met codes/ }).click();
  app = (await page.locator('a[href^="otpauth:"]').getAttribute('href'))!;
  await page.getByLabel('Code van 6 cijfers').fill(totp(app));
  await page.getByRole('button', { name: 'Controleer' }).click();
  const sheet = page.getByRole('list', { name: 'Herstelcodes' });
  await expect(sheet.getByRole('listitem')).toHaveCount(10);
  codes = await sheet.getByRole('listitem').allInnerTexts();
  await page.getByLabel('Ik heb ze bewaard').check();
  await page.getByRole('button', { name: 'Verder' }).click();

  await expect(page).toHaveURL(/\/learners/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leerlingen');
  await logOut(page);
  await context.close();
});

test('her link works no more, and her password alone does not open the door', async ({
  browser,
}) => {
  const context = await browser.newContext({ ...DESKTOP, baseURL: ADDRESS, locale: 'nl-NL' });
  const page = await context.newPage();

  await followMail(page, NAME, 'Kom erbij');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer');
  await logIn(page, FIRST_PASSWORD);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog één stap');
  // The code of this half minute may be the one that was used already; the next one is accepted too.
  await page.getByLabel('Code van 6 cijfers').fill(totp(app, 1));
  await page.getByRole('button', { name: 'Log in', exact: true }).click();

  await expect(page).toHaveURL(`${ADDRESS}/`);
  await logOut(page);
  await context.close();
});

test('she forgets her password, and comes in with a new one and a code on paper', async ({
  browser,
}) => {
  const context = await browser.newContext({ ...PHONE, baseURL: ADDRESS, locale: 'nl-NL' });
  const page = await context.newPage();

  await page.goto('/login');
  await open(page.getByRole('link', { name: 'Wachtwoord vergeten?' }), 'Wachtwoord vergeten?');
  await page.getByLabel('E-mailadres').fill(EMAIL);
  await page.getByRole('button', { name: 'Mail me een link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in je mail');
  await page.getByRole('link', { name: 'Lees hem hier.' }).click();
  await followMail(page, NAME, 'Kies een nieuw wachtwoord');
  await page.getByLabel('Nieuw wachtwoord').fill(NEXT_PASSWORD);
  await page.getByRole('button', { name: 'Bewaar wachtwoord' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je wachtwoord is nieuw');

  await logIn(page, FIRST_PASSWORD);
  await expect(page.getByText('horen niet bij elkaar')).toBeVisible();
  await logIn(page, NEXT_PASSWORD);
  await giveRecoveryCode(page, codes[0]!);
  await page.goto('/me/security');
  await expect(page.getByText('Nog 9 over.')).toBeVisible();
  await context.close();
});

test('a passkey opens the door without a password', async ({ browser }) => {
  const context = await browser.newContext({ ...PHONE, baseURL: ADDRESS, locale: 'nl-NL' });
  const page = await context.newPage();
  await addAuthenticator(page);
  await logIn(page, NEXT_PASSWORD);
  await giveRecoveryCode(page, codes[1]!);

  await page.goto('/me/security');
  await page.getByRole('link', { name: 'Voeg een passkey toe' }).click();
  await page.getByLabel('Naam van deze passkey').fill('Telefoon van de afdeling');
  await page.getByRole('button', { name: 'Maak passkey' }).click();
  await expect(page.getByText('Telefoon van de afdeling', { exact: true })).toBeVisible();
  await logOut(page);
  await page.getByRole('button', { name: 'Log in met passkey' }).click();
  await expect(page).toHaveURL(`${ADDRESS}/`);

  await page.goto('/me/security');
  await page.getByRole('button', { name: 'Haal Telefoon van de afdeling weg' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Haal de passkey weg' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Telefoon van de afdeling', { exact: true })).toBeHidden();
  await logOut(page);
  await page.getByRole('button', { name: 'Log in met passkey' }).click();
  await expect(page.getByText('Deze passkey kennen we niet')).toBeVisible();
  await context.close();
});

async function logIn(page: Page, password: string) {
  await page.goto('/login');
  await page.getByLabel('E-mailadres').fill(EMAIL);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
}

async function giveRecoveryCode(page: Page, code: string) {
  await page.getByRole('button', { name: 'Gebruik een herstelcode' }).click();
  await page.getByLabel('Herstelcode').fill(code);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(page).toHaveURL(`${ADDRESS}/`);
}

async function logOut(page: Page) {
  await page.goto('/me');
  await page.getByRole('button', { name: 'Log uit' }).click();
  await expect(page).toHaveURL(/\/login/);
}
