import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Dark differs from light by its colours alone; these are the rules that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Axe finds nothing on this page, in light nor in dark. */
export async function expectAccessible(page: Page) {
  for (const scheme of ['light', 'dark']) {
    await page.evaluate(
      (value) => document.documentElement.setAttribute('data-mantine-color-scheme', value),
      scheme,
    );
    await settled(page);
    // The newer way opens a page of its own for the answer; there are no frames that would need it.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await (
      scheme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)
    ).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target}`),
    );
    expect.soft(found, `axe, ${page.url()}, ${scheme}`).toEqual([]);
  }
}

/** Colours have stopped changing. */
async function settled(page: Page) {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page) {
  const [wide, seen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect.soft(wide, page.url()).toBeLessThanOrEqual(seen as number);
}
