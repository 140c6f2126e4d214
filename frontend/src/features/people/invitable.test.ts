import { invitable } from './invitable';

test('who has no way in and can be reached is invited', () => {
  const email = 'noor@example.nl';
  expect(invitable({ hasLogIn: false, email })).toBe(true);
  expect(invitable({ hasLogIn: true, email })).toBe(false);
  expect(invitable({ hasLogIn: null, email })).toBe(false);
  expect(invitable({ hasLogIn: false, email: null })).toBe(false);
});
