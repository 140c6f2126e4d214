import { firstView, viewsOf } from './round-state';
import type { Round } from '../data/types';

const round = (status: Round['status']) => ({ status }) as Round;

test('a plan is for its maker until it is published', () => {
  const planning = round('PLANNING');
  expect(viewsOf({ ...planning, may: ['READ_PLANS'] })).toContain('plan');
  expect(viewsOf(planning)).not.toContain('plan');
  expect(viewsOf(round('PUBLISHED'))).toContain('plan');
  expect(firstView(round('OPEN'))).toBe('places');
});
