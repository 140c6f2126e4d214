import { expect, test, type Page } from '@playwright/test';
import { followMail, nameOf } from './support/coming-in';
import { ADDRESS, PASSWORD, PHONE } from './support/product';
import { smallNetwork } from './support/learners-network';

/** A learner on a phone, from a wish to a proposal, with a dead spot in the middle. Each step builds on the one before. */
test.describe.configure({ mode: 'serial' });

const LEARNER = { given: 'Jikke', surname: 'Terpstra', email: 'jikke.terpstra@example.nl' };
const SEEN = 'De overdracht gebeurt daar aan bed';
const IDEA = 'Overdracht aan bed, een week proberen';
let page: Page;

test.beforeAll(async ({ browser, request }) => {
  await smallNetwork(request, 'Waterkant', LEARNER);
  page = await (
    await browser.newContext({ ...PHONE, baseURL: ADDRESS, locale: 'nl-NL' })
  ).newPage();
  await followMail(page, nameOf(LEARNER), 'Kom erbij');
  await page.getByLabel('Kies een wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await expect(page).toHaveURL(`${ADDRESS}/`);
});

test.afterAll(() => page.context().close());

test('gives a wish for the round that is open', async () => {
  await page.goto('/my-exchange');
  await page.getByRole('link', { name: 'Geef je wens' }).click();
  await page.getByLabel('Je leervraag').fill('Hoe doen zij de overdracht?');
  await page.getByRole('button', { name: /^Buur Waterkant/ }).click();
  await page.getByRole('button', { name: 'Bewaar mijn wens' }).click();

  await expect(page.getByText('Je wens is bewaard')).toBeVisible();
  await expect(page).toHaveURL(/my-exchange/);
});

test('writes on in a dead spot, and the text is there again', async () => {
  await page.getByRole('link', { name: 'Schrijf je reflectie' }).first().click();
  const seen = page.getByLabel(/Wat zag of hoorde je/);
  await seen.fill(SEEN);
  await expect(page.getByRole('status').getByText('Bewaard', { exact: true })).toBeVisible();

  await page.context().setOffline(true);
  await seen.pressSequentially(', samen met de bewoner.');
  await expect(page.getByText('Bewaard op je telefoon')).toBeVisible();
  await page.getByLabel(/Wat neem je mee/).fill('Ik wil het een week proberen.');
  await page.getByRole('button', { name: 'Lever in' }).click();
  await expect(page.getByText(/Je hebt geen verbinding/)).toBeVisible();
  await page.context().setOffline(false);
  await page.reload();

  await expect(seen).toHaveValue(`${SEEN}, samen met de bewoner.`);
  await expect(page.getByLabel(/Wat neem je mee/)).toHaveValue('Ik wil het een week proberen.');
  await expect(page.getByRole('status').getByText('Bewaard', { exact: true })).toBeVisible();
});

test('shares it, and changes with whom', async () => {
  await page.getByText('Alleen ik').click();
  await page.getByRole('button', { name: 'Lever in' }).click();
  await expect(page.getByText('Ingeleverd. Dank je wel!')).toBeVisible();
  await page.getByRole('button', { name: 'Verander' }).click();
  await page.getByText('Iedereen in het netwerk').click();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();

  await expect(page.getByRole('strong').getByText('Iedereen in het netwerk')).toBeVisible();
});

test('makes a proposal of it, with a way back', async () => {
  // Messages come up over the foot of a phone.
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 30_000 });
  await page.getByRole('link', { name: 'Maak hier een voorstel van' }).click();
  await page.getByLabel('Titel').fill(IDEA);
  await expect(page.getByLabel('Het idee')).toHaveValue('Ik wil het een week proberen.');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await page.getByRole('link', { name: /kwam uit een reflectie/ }).click();

  await expect(page.getByRole('link', { name: IDEA })).toBeVisible();
});

test('leaves nothing on a shared phone', async () => {
  await page.evaluate(() => localStorage.setItem('olievlek.draft.reflection/other', '{}'));
  await page.getByRole('button', { name: /menu/i }).first().click();
  await page.getByRole('menuitem', { name: 'Log uit' }).click();

  await expect(page).toHaveURL(/login/);
  const drafts = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('olievlek.draft.')),
  );
  expect(drafts).toEqual([]);
});
