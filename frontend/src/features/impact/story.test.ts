import type { Value, Values } from './api';
import { headlineOf, leadOf, ofTen } from './story';

const value = (more: Partial<Value> = {}): Value => ({
  group: null,
  numerator: 38,
  denominator: 48,
  n: 48,
  value: 79,
  intervalLow: 75,
  intervalHigh: 83,
  suppressed: false,
  suppressionReason: null,
  running: false,
  ...more,
});
const values = (code: string, one: Value) =>
  ({ metric: { code }, items: [one] }) as unknown as Values;

test('a headline says no more than the figures hold', () => {
  expect(headlineOf(value())).toBe('known');
  expect(headlineOf(value({ running: true }))).toBe('running');
  expect(headlineOf(value({ value: null, suppressed: true }))).toBe('none');
  expect(headlineOf(undefined)).toBe('none');
  expect(ofTen(79)).toBe(8);
});

test('the lead leaves out what is hidden and warns for a wide interval', () => {
  const all = [
    values('completion', value({ intervalLow: 40, intervalHigh: 90 })),
    values('early-dropout', value({ value: null, suppressed: true })),
    values('exchange-participation', value()),
  ];
  expect(leadOf(all).map(({ kind }) => kind)).toEqual([
    'completion',
    'wide',
    'exchange-participation',
  ]);
});
