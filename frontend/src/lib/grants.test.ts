import { person } from '@/testing/fixtures';
import { holds } from './grants';

test('a coordinator may do something in the own network only', () => {
  const coordinator = person('NETWORK_COORDINATOR');
  expect(holds(coordinator, ['NETWORK_COORDINATOR'], { networkId: 'n-1' })).toBe(true);
  expect(holds(coordinator, ['NETWORK_COORDINATOR'], { networkId: 'n-2' })).toBe(false);
  expect(holds(coordinator, ['ORGANISATION_ADMIN'])).toBe(false);
  expect(holds(person('PLATFORM_ADMIN'), ['ORGANISATION_ADMIN'], { networkId: 'n-2' })).toBe(true);
  expect(holds(null, ['LEARNER'])).toBe(false);
});
