import { person } from '@/testing/fixtures';
import { givable, mayGive, mayInvite } from './may';

const nothing = { network: null, organisation: null, cohort: null };
const network = { id: 'n-1', name: 'MBO-ZIN' };
const other = { id: 'n-2', name: 'Elders' };

test('a coordinator gives in their own network only, and never the platform', () => {
  const me = person('NETWORK_COORDINATOR');
  expect(mayGive(me, { ...nothing, role: 'GUEST', network })).toBe(true);
  expect(mayGive(me, { ...nothing, role: 'GUEST', network: other })).toBe(false);
  expect(mayGive(me, { ...nothing, role: 'PLATFORM_ADMIN' })).toBe(false);
  expect(mayGive(me, { ...nothing, role: 'AUDITOR' })).toBe(false);
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
