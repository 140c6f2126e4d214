import { recognitionGap } from './recognition';

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
