import { goesOn, stateOf } from './grant-state';
import type { Grant } from '../types';

const grant = { status: 'ACTIVE', validFrom: '2026-01-01', validTo: null, waitsForFactor: true };

test('a role that waits for a second factor does not hold yet', () => {
  const waiting = grant as Grant;

  expect(stateOf(waiting, '2026-11-30')).toBe('WAITING');
  expect(goesOn(waiting, '2026-11-30')).toBe(true);
  expect(stateOf({ ...waiting, waitsForFactor: false }, '2026-11-30')).toBe('ACTIVE');
  expect(stateOf({ ...waiting, validTo: '2026-11-01' }, '2026-11-30')).toBe('ENDED');
});
