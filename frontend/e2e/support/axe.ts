import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Dark differs from light by its colours alone; these are the rules that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Axe finds nothing on this page, in light nor in dark. */
export async function expectAccessible(page: Page) {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
    await page.evaluate(stopFades);
  }
  const found = await page.evaluate(
    async ([tags, colourRules]) => {
      const dress = (scheme: string) =>
        document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
      const broken = async (runOnly: RunOptions['runOnly']) => {
        const { violations } = await window.axe.run(document, {
          runOnly,
          resultTypes: ['violations'],
        });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
      };
      dress('light');
      const light = await broken({ type: 'tag', values: tags });
      dress('dark');
      const dark = await broken({ type: 'rule', values: colourRules });
      return { light, dark };
    },
    [TAGS, COLOUR_RULES] as const,
  );
  expect.soft(found, `axe, ${page.url()}`).toEqual({ light: [], dark: [] });
}

/** Colours would fade from light to dark, some after their parent's; axe must see where they end. */
function stopFades() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { transition: none !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page) {
  const [wide, seen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect.soft(wide, page.url()).toBeLessThanOrEqual(seen as number);
}
