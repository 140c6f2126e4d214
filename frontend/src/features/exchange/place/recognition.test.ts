import { recognitionGap } from './recognition';
import { mayOffer } from './offers';
import type { Round } from '../data/types';

const place = (fromDate: string | null, untilDate: string | null) => ({
  startDate: '2027-02-01',
  endDate: '2027-02-12',
  recognition: { fromDate, untilDate },
});

test('a recognition that is not told, or covers the place, asks nothing', () => {
  expect(recognitionGap(place(null, null))).toBeNull();
  expect(recognitionGap(place('2027-02-01', '2027-02-12'))).toBeNull();
});

test('a recognition that ends or begins within the place says so', () => {
  expect(recognitionGap(place(null, '2027-02-11'))).toEqual({ kind: 'ends', date: '2027-02-11' });
  expect(recognitionGap(place('2027-02-02', null))).toEqual({ kind: 'begins', date: '2027-02-02' });
});

test('a host offers until the day set for it, the coordinator until the planning', () => {
  const round = { status: 'OPEN', offerDeadlineDate: '2027-01-08' } as Round;
  expect(mayOffer(round, false, '2027-01-08')).toBe(true);
  expect(mayOffer(round, false, '2027-01-09')).toBe(false);
  expect(mayOffer(round, true, '2027-01-09')).toBe(true);
  expect(mayOffer({ ...round, status: 'PLANNING' }, true, '2027-01-01')).toBe(false);
});
