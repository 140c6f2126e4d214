import type { Internship } from '../data/types';
import { momentOf } from './internship-state';

const NOW = '2026-11-22';

test('a visit is to come, was, or did not go on', () => {
  const later = { plannedEndDate: '2026-12-01' };
  const moment = (status: string, more: object = {}) =>
    momentOf(
      { status, plannedEndDate: '2026-11-20', actualEndDate: null, ...more } as Internship,
      NOW,
    );

  expect(moment('PROPOSED', later)).toBe('proposed');
  expect(['HOST_ACCEPTED', 'AGREED', 'RUNNING'].map((status) => moment(status, later))).toEqual(
    Array(3).fill('going'),
  );
  expect(['AGREED', 'RUNNING', 'RETURNED'].map((status) => moment(status))).toEqual(
    Array(3).fill('was'),
  );
  expect(moment('PROPOSED')).toBe('off');
  expect(moment('CANCELLED', later)).toBe('off');
  expect(moment('RUNNING', { actualEndDate: '2026-11-23' })).toBe('going');
});
