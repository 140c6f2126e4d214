import { person } from '@/testing/fixtures';
import { givable, mayInvite } from './may';

test('a coordinator gives every role but that of the platform', () => {
  const gives = givable(person('NETWORK_COORDINATOR'));
  expect(gives).toContain('GUEST');
  expect(gives).toContain('ORGANISATION_ADMIN');
  expect(gives).not.toContain('PLATFORM_ADMIN');
});

test('who manages nothing gives nothing', () => {
  expect(givable(person('SUPERVISOR'))).toEqual([]);
  expect(givable(person('GUEST', 'AUDITOR'))).toEqual([]);
  expect(givable(person('ORGANISATION_ADMIN'))).toEqual([
    'ORGANISATION_ADMIN',
    'SUPERVISOR',
    'LEARNER',
  ]);
});

test('who has no way in and can be reached is invited', () => {
  const email = 'noor@example.nl';
  expect(mayInvite({ hasLogIn: false, email })).toBe(true);
  expect(mayInvite({ hasLogIn: true, email })).toBe(false);
  expect(mayInvite({ hasLogIn: null, email })).toBe(false);
  expect(mayInvite({ hasLogIn: false, email: null })).toBe(false);
});
