import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/axe';
import { ADDRESS, PHONE } from './support/product';
import { LEARNERS, publishSmallRound } from './support/small-network';

/** A host answers from the mail, on a phone, without logging in. Each step builds on the one before. */
test.describe.configure({ mode: 'serial' });

let link = '';

test.beforeAll(async ({ playwright }) => {
  const api = await playwright.request.newContext({ baseURL: ADDRESS });
  link = await publishSmallRound(api);
  await api.dispose();
});

test.use({ ...PHONE });

const card = (page: Page, learner: string) =>
  page.getByRole('listitem').filter({ hasText: learner });

test('the mail of the host opens a page with two large buttons', async ({ page }) => {
  await page.goto(link);

  await expect(page.getByRole('heading', { name: 'Kunnen ze komen?' })).toBeVisible();
  await expect(card(page, LEARNERS[0]!)).toContainText('Zandhof, Duinzicht');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('one tap is the answer, and no is asked why', async ({ page }) => {
  await page.goto(link);
  await card(page, LEARNERS[0]!).getByRole('button', { name: 'Welkom' }).tap();
  await expect(card(page, LEARNERS[0]!)).toContainText('Beantwoord: welkom');

  const other = card(page, LEARNERS[1]!);
  await other.getByRole('button', { name: 'Dit kan niet' }).tap();
  await other.getByRole('button', { name: 'Verstuur' }).tap();
  await expect(other.getByText('Vul dit in.')).toBeVisible();
  await other.getByLabel('Waarom kan het niet?').fill('Er is dan geen begeleider.');
  await other.getByRole('button', { name: 'Verstuur' }).tap();

  await expect(other).toContainText('Beantwoord: kan niet');
  await expect(page.getByRole('heading', { name: 'Je antwoord is binnen' })).toBeVisible();
});

test('a second tap on the link shows what was answered', async ({ page }) => {
  await page.goto(link);

  await expect(page.getByRole('heading', { name: 'Je antwoord is binnen' })).toBeVisible();
  await expect(card(page, LEARNERS[0]!)).toContainText('Beantwoord: welkom');
  await expect(page.getByRole('button', { name: 'Welkom' })).toBeHidden();
});

test('a forged link says so, and how to go on', async ({ page }) => {
  await page.goto(`/answer#${'A'.repeat(43)}`);

  await expect(page.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Naar inloggen' })).toBeVisible();
  await expectAccessible(page);
});
