import { expect, type Page } from '@playwright/test';

export interface Invited {
  given: string;
  prefix?: string;
  surname: string;
  email: string;
}

/** An admin invites somebody, where a choice is needed to the first place on offer. */
export async function invite(page: Page, invited: Invited, role = 'Werkbegeleider') {
  const { given, prefix = '', surname, email } = invited;
  await page.goto('/people/invite');
  await page.getByLabel('Voornaam').fill(given);
  await page.getByLabel('Tussenvoegsel').fill(prefix);
  await page.getByLabel('Achternaam').fill(surname);
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Rol', { exact: true }).selectOption({ label: role });
  for (const label of ['Netwerk', 'Organisatie']) {
    const place = page.getByRole('combobox', { name: label });
    if ((await place.isVisible()) && !(await place.inputValue())) {
      await place.selectOption({ index: 1 });
    }
  }
  await page.getByRole('button', { name: 'Verstuur uitnodiging' }).click();

  await expect(page).toHaveURL(/\/invitations/);
  await expect(page.getByText(nameOf({ given, prefix, surname })).first()).toBeVisible();
}

/** Opens the newest mail to somebody about this, and the link in it. */
export async function followMail(page: Page, name: string, subject: string) {
  await page.goto('/kept-mail');
  await page
    .getByRole('link', { name: new RegExp(`${name}.*${subject}`) })
    .first()
    .click();
  await page.getByRole('article').getByRole('link', { name: /^http/ }).first().click();
}

export function nameOf({ given, prefix, surname }: Omit<Invited, 'email'>) {
  return [given, prefix, surname].filter(Boolean).join(' ');
}
