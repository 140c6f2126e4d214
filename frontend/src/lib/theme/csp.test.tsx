import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { ThemeProvider } from './ThemeProvider';

const FILE = 'csp-hashes.json';

test('csp-hashes.json lists the inline styles that the provider writes, and no other', () => {
  const { baseElement } = render(<ThemeProvider>{null}</ThemeProvider>);

  const hashes = [...baseElement.querySelectorAll('style')].map(
    (style) => `'sha256-${createHash('sha256').update(style.textContent).digest('base64')}'`,
  );

  if (process.env.UPDATE_CSP)
    writeFileSync(FILE, JSON.stringify({ 'style-src': hashes }, null, 2) + '\n');
  expect(hashes).toHaveLength(2);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual({ 'style-src': hashes });
});
