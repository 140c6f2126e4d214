import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const hashes = JSON.parse(readFileSync(new URL('../../csp-hashes.json', import.meta.url), 'utf8'));

/** The policy that the product is served with. */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' ${hashes['style-src'].join(' ')}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves every document of this page under the policy and collects what the browser refuses. */
export async function underPolicy(page: Page) {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': POLICY },
    });
  });
  return refused;
}
