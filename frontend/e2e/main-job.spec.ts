import { expect, test, type Page } from '@playwright/test';
import { followMail, invite, nameOf } from './support/coming-in';
import { ADDRESS, DESKTOP, leave, open, PASSWORD, PHONE, visit } from './support/product';
import { closeWishes } from './support/rounds';

/** The main job of a network, from an open round to an idea that travels. Each step builds on the one before. */
test.describe.configure({ mode: 'serial' });

const IDEA = 'Overdracht aan bed bij ons';
const FLORENT = { given: 'Florent', surname: 'Kuijl', email: 'florent.kuijl@example.nl' };

test('a coordinator sees the network, plans the round, sees why, and publishes', async ({
  browser,
}) => {
  const visitor = await visit(browser, 'coordinator', DESKTOP);
  const { page } = visitor;

  await page.goto('/cohorts');
  for (const name of ['Verzorgende A', 'Begeleider A', 'Verzorgende B', 'Begeleider B']) {
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  }
  await page.goto('/exchange');
  await open(page.getByRole('link', { name: 'Uitwisseling 5', exact: true }), 'Uitwisseling 5');
  await closeWishes(page);
  await page.getByRole('button', { name: 'Maak een plan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Maak het plan' }).click();
  await expect(page.getByText('Bewezen het beste plan')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/26.*van 26/).first()).toBeVisible();
  await expect(page.getByText(/eerste keuze/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Publiceer plan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publiceer plan' }).click();

  await expect(page.getByText('Uitwisseling 5 is gepubliceerd')).toBeVisible();
  await leave(visitor);
});

test('a learner on a phone sees where and when, and how to prepare', async ({ browser }) => {
  const visitor = await visit(browser, 'leerling', PHONE);
  const { page } = visitor;

  await page.goto('/my-exchange');
  await page
    .locator('main')
    .getByRole('link', { name: /Voorstel/ })
    .first()
    .click();

  await expect(page.getByText('Zo bereid je je voor')).toBeVisible();
  await expect(page.getByText(/Lees je leervraag nog eens/)).toBeVisible();
  await expect(page.getByText(/hoofdingang/)).toBeVisible();
  await expect(page.getByText('Waarom deze plek?')).toBeVisible();
  await leave(visitor);
});

test('a host takes its place back, and the coordinator sees the repair before it is carried out', async ({
  browser,
}) => {
  const visitor = await visit(browser, 'coordinator', DESKTOP);
  const { page } = visitor;
  await page.goto('/exchange');
  await open(page.getByRole('link', { name: 'Uitwisseling 5', exact: true }), 'Uitwisseling 5');
  await page.getByRole('link', { name: 'Plekken', exact: true }).click();
  await page.locator('main a[href*="/places/"]').first().click();
  await page.getByRole('button', { name: 'Trek plek terug' }).click();
  await page.getByRole('dialog').getByLabel('Waarom?').fill('De afdeling sluit door griep.');
  await page.getByRole('dialog').getByRole('button', { name: 'Trek plek terug' }).click();
  await open(page.getByRole('link', { name: 'Uitwisseling 5' }), 'Uitwisseling 5');

  await expect(page.getByText(/leerlingen hebben een andere plek nodig/)).toBeVisible();
  await page.getByRole('button', { name: 'Herstel het plan' }).click();
  await page.getByRole('button', { name: 'Zoek het herstel' }).click();
  await expect(page.getByText('Er ligt een herstel klaar')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Niemand die een plek had, hoeft te verschuiven.')).toBeVisible();
  await page.getByRole('button', { name: 'Voer herstel uit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Voer herstel uit' }).click();

  await expect(page.getByText('Het plan van Uitwisseling 5 is hersteld')).toBeVisible();
  await expect(page.getByText(/leerlingen hebben een andere plek nodig/)).toBeHidden();
  await leave(visitor);
});

test('the learner writes a reflection and turns it into a proposal', async ({ browser }) => {
  const visitor = await visit(browser, 'leerling', PHONE);
  const { page } = visitor;

  await page
    .getByRole('link', { name: /Schrijf je reflectie/ })
    .first()
    .click();
  await page.getByLabel(/Wat zag of hoorde je/).fill('De overdracht gebeurt daar aan bed.');
  await page.getByLabel(/Wat neem je mee/).fill('Ik wil het een week proberen.');
  await page.getByText('Iedereen in het netwerk').click();
  await page.getByRole('button', { name: 'Lever in' }).click();
  await page.getByRole('link', { name: 'Maak hier een voorstel van' }).click();
  await page.getByLabel('Titel').fill(IDEA);
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await page.getByRole('button', { name: 'Dien in' }).click();

  await expect(page.getByText('Ingediend').first()).toBeVisible();
  await leave(visitor);
});

test('the organisation answers the proposal', async ({ browser }) => {
  const visitor = await visit(browser, 'organisatie', DESKTOP);
  const { page } = visitor;

  await page.goto(`/proposals?q=${encodeURIComponent(IDEA)}`);
  await open(page.getByRole('link', { name: IDEA }), IDEA);
  for (const step of ['Neem in behandeling', 'Start proef']) {
    await page.getByRole('button', { name: step }).click();
    await page.getByRole('dialog').getByRole('button', { name: step }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  await expect(page.getByText('In proef').first()).toBeVisible();
  await leave(visitor);
});

test('another organisation adopts it', async ({ browser }) => {
  const visitor = await visit(browser, 'coordinator', DESKTOP);
  const { page } = visitor;

  await page.goto(`/proposals?q=${encodeURIComponent(IDEA)}`);
  await open(page.getByRole('link', { name: IDEA }), IDEA);
  await page.getByRole('button', { name: /Voeg een organisatie toe|Wij doen mee/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Organisatie').selectOption({ label: 'Oldermeerhof' });
  await dialog.getByRole('button', { name: /Bewaar|Wij doen mee|Voeg/ }).click();

  await expect(page.getByText('Oldermeerhof').first()).toBeVisible();
  await leave(visitor);
});

test('the coordinator sees completion, dropout and exchange participation with n and an interval', async ({
  browser,
}) => {
  const visitor = await visit(browser, 'coordinator', DESKTOP);
  const { page } = visitor;

  await page.goto('/impact');

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/59/).first()).toBeVisible();
  await expect(page.getByRole('img', { name: /tussen .* en .*over 59/ }).first()).toBeVisible();
  await leave(visitor);
});

test('a learner who asks for it is forgotten, and every figure stays as it was', async ({
  browser,
}) => {
  const employer = await visit(browser, 'organisatie', DESKTOP);
  const visitor = await visit(browser, 'coordinator', DESKTOP);
  const { page } = visitor;
  const before = await figures(page);
  await invite(employer.page, FLORENT, 'Leerling');
  await leave(employer);
  await askToBeForgotten(
    await (await browser.newContext({ ...PHONE, baseURL: ADDRESS })).newPage(),
  );

  await page.goto('/data-requests');
  await page.getByRole('link', { name: nameOf(FLORENT) }).click();
  await page.getByRole('button', { name: 'Vergeet deze persoon' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ik weet zeker dat het om deze persoon gaat').check();
  await dialog.getByRole('button', { name: 'Vergeet voorgoed' }).click();
  await expect(page.getByText('Verwijderd persoon').first()).toBeVisible();

  expect(await figures(page)).toEqual(before);
  await page.goto(`/learners?q=${FLORENT.surname}`);
  await expect(page.getByText(nameOf(FLORENT))).toBeHidden();
  await leave(visitor);
});

async function askToBeForgotten(page: Page) {
  await followMail(page, nameOf(FLORENT), 'Kom erbij');
  await page.getByLabel('Kies een wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await expect(page).toHaveURL(`${ADDRESS}/`);
  await page.goto('/me/data/ask');
  await page.getByLabel('Vergeet mij').check();
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page).toHaveURL(/\/me\/data$/);
  await page.context().close();
}

/** Everything that the page of the impact of a network says. */
async function figures(page: Page) {
  await page.goto('/impact');
  await expect(page.getByRole('img', { name: /over 59/ }).first()).toBeVisible();
  for (const part of [/van de 59 leerlingen/, 'Deelnames aan training', /^Begeleider B/]) {
    await expect(page.getByRole('main').getByText(part).first()).toBeVisible();
  }
  return page.getByRole('main').innerText();
}
