import { expect, test, type Page } from '@playwright/test';
import { followMail, nameOf } from './support/coming-in';
import { inDays } from './support/imports';
import { smallNetwork } from './support/learners-network';
import { ADDRESS, DESKTOP, open, PASSWORD } from './support/product';
import { closeWishes } from './support/rounds';
import { totp } from './support/totp';

/** A coordinator's round, from nothing to published, planned together with the one before. Each step builds on the last. */
test.describe.configure({ mode: 'serial' });

const LEARNER = { given: 'Hidde', surname: 'Heidstra', email: 'hidde.heidstra@example.nl' };
const COORDINATOR = { given: 'Heleen', surname: 'Ruiter', email: 'heleen.ruiter@example.nl' };
let page: Page;

test.beforeAll(async ({ browser, request }) => {
  await smallNetwork(request, 'Heide', LEARNER, COORDINATOR);
  page = await (
    await browser.newContext({ ...DESKTOP, baseURL: ADDRESS, locale: 'nl-NL' })
  ).newPage();
  await followMail(page, nameOf(COORDINATOR), 'Kom erbij');
  await page.getByLabel('Kies een wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await page.getByRole('button', { name: /Een app met codes/ }).click();
  const app = await page.locator('a[href^="otpauth:"]').getAttribute('href');
  await page.getByLabel('Code van 6 cijfers').fill(totp(app!));
  await page.getByRole('button', { name: 'Controleer' }).click();
  await page.getByLabel('Ik heb ze bewaard').check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page).toHaveURL(`${ADDRESS}/`);
});

test.afterAll(() => page.context().close());

test('makes a round and is told what is missing', async () => {
  await page.goto('/exchange');
  await open(page.getByRole('link', { name: 'Nieuwe ronde' }), 'Nieuwe uitwisselingsronde');
  await page.getByLabel('Naam').fill('Zomer');
  await page.getByLabel('Eerste dag').fill(inDays(70));
  await page.getByLabel('Laatste dag').fill(inDays(90));
  await page.getByLabel('Plekken aanbieden tot en met').fill(inDays(40));
  await page.getByLabel('Wensen tot en met').fill(inDays(50));
  await page.getByLabel(/^Uitleg/).fill('Kijk mee en vraag waarom.');
  await page.getByRole('button', { name: 'Maak ronde' }).click();

  await expect(page.getByRole('heading', { name: 'Zomer', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Kies een lesgroep' }).click();
  await page.getByRole('combobox', { name: 'Lesgroepen' }).click();
  await page.getByRole('option', { name: 'Lesgroep' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('button', { name: 'Open ronde' }).click();

  await expect(page.getByText('Nog geen wens gegeven')).toBeVisible();
});

test('offers a place for a host that asked for it by telephone', async () => {
  await open(page.getByRole('link', { name: 'Bied een plek aan' }).first(), 'Stageplek aanbieden');
  await page.getByLabel('Organisatie').selectOption({ label: 'Buur Heide' });
  await page.getByLabel('Afdeling of team').fill('De Brem');
  await page.getByLabel('Vanaf', { exact: true }).fill(inDays(71));
  await page.getByLabel('Tot en met', { exact: true }).fill(inDays(77));
  for (const day of ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']) {
    const chip = page.getByLabel(day, { exact: true });
    if (!(await chip.isChecked())) await page.getByText(day, { exact: true }).click();
  }
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await page.getByRole('button', { name: 'Bied plek aan' }).click();

  await expect(
    page.getByRole('list', { name: 'Wat er gebeurde' }).getByText('Aangeboden'),
  ).toBeVisible();
});

test('plans it together with the round before, sees why, and publishes both', async () => {
  for (const name of ['Lente', 'Zomer']) {
    await page.goto('/exchange');
    await open(page.getByRole('link', { name, exact: true }), name);
    await closeWishes(page);
    await expect(page.getByRole('button', { name: 'Maak een plan' })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Maak een plan' }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/^Lente/)
    .check();
  await page.getByRole('dialog').getByRole('button', { name: 'Maak het plan' }).click();
  await expect(page.getByText('Bewezen het beste plan')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Samen gepland: 2 rondes')).toBeVisible();
  await expect(page.getByRole('row', { name: /Hidde.*Buur Heide/ })).toBeVisible();
  await page.getByRole('button', { name: 'Publiceer plan' }).click();
  await expect(page.getByText('Samen hiermee worden gepubliceerd: Lente.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Publiceer plan' }).click();
  await expect(page.getByText('Zomer is gepubliceerd')).toBeVisible();

  await page.getByRole('link', { name: 'Lente', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Lente', level: 1 })).toBeVisible();
  await expect(page.getByRole('row', { name: /Hidde.*al bij alle organisaties/ })).toBeVisible();
});
