import { safeReturn } from './return-to';

test.each([
  ['/me?tab=1', '/me?tab=1'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/login?to=/me', '/'],
  [undefined, '/'],
])('after login %s leads to %s', (asked, arrived) => {
  expect(safeReturn(asked)).toBe(arrived);
});
