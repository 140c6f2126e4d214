import type { Internship } from '../data/types';
import { momentOf, shownAs } from './internship-state';

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

test('past its last day it is over, also when nobody said yet how it ended', () => {
  const shown = (status: string, plannedEndDate: string, more: object = {}) =>
    shownAs({ status, plannedEndDate, actualEndDate: null, ...more } as Internship, NOW);

  expect(['AGREED', 'RUNNING'].map((status) => shown(status, '2026-11-21'))).toEqual([
    'OVER',
    'OVER',
  ]);
  expect(shown('RUNNING', NOW)).toBe('RUNNING');
  expect(shown('RUNNING', '2026-11-21', { actualEndDate: NOW })).toBe('RUNNING');
  expect(shown('RETURNED', '2026-11-21')).toBe('RETURNED');
});
