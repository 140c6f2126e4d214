import { expect, type Page } from '@playwright/test';

/** Goes on to plan the round of the page, while learners could still give a wish: that is said first. */
export async function closeWishes(page: Page) {
  await page.getByRole('button', { name: 'Ga plannen' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Leerlingen kunnen nog tot en met');
  await dialog.getByRole('button', { name: 'Ga plannen' }).click();
}
