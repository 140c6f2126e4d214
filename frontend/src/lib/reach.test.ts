import { person } from '@/testing/fixtures';
import { isSelf, runs, speaksFor } from './reach';

test('a coordinator runs the own network only', () => {
  const coordinator = person('NETWORK_COORDINATOR');
  expect(runs(coordinator, 'n-1')).toBe(true);
  expect(runs(coordinator, 'n-2')).toBe(false);
  expect(runs(coordinator)).toBe(true);
  expect(speaksFor(coordinator)).toBe(false);
});

test('a platform admin runs all of them, and nobody is anything without being signed in', () => {
  expect(runs(person('PLATFORM_ADMIN'), 'n-2')).toBe(true);
  expect(speaksFor(person('PLATFORM_ADMIN'), 'o-2')).toBe(true);
  expect(runs(null)).toBe(false);
});

test('a learner is who the trajectory is of', () => {
  expect(isSelf(person('LEARNER'), 'l-1')).toBe(true);
  expect(isSelf(person('LEARNER'), 'l-2')).toBe(false);
});
