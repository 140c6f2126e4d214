import { expect, it } from 'vitest';
import { backFor, tooEarly } from './internship-back';
import type { Internship } from './types';

const nobody = { runs: false, host: false, home: false, self: false };
const internship = (more: Partial<Internship>) =>
  ({ plannedStartDate: '2027-02-01', ...more }) as Internship;

it('lets who said something take it back, and who runs the network', () => {
  const accepted = internship({ status: 'HOST_ACCEPTED' });
  expect(backFor(accepted, ['PROPOSED'], { ...nobody, host: true })).toEqual(['PROPOSED']);
  expect(backFor(accepted, ['PROPOSED'], { ...nobody, runs: true })).toEqual(['PROPOSED']);
  expect(backFor(accepted, ['PROPOSED'], { ...nobody, home: true, self: true })).toEqual([]);
});

it('lets who called it off undo that, and not who was called off', () => {
  const off = internship({ status: 'CANCELLED', cancelledBy: 'LEARNER' });
  expect(backFor(off, ['AGREED'], { ...nobody, self: true })).toEqual(['AGREED']);
  expect(backFor(off, ['AGREED'], { ...nobody, home: true, host: true })).toEqual([]);
});

it('takes an agreement back where it was given', () => {
  const agreed = internship({ status: 'AGREED' });
  expect(backFor(agreed, ['HOST_ACCEPTED'], { ...nobody, runs: true })).toEqual([]);
});

it('says nothing has begun before its day', () => {
  const coming = internship({ status: 'AGREED' });
  expect(tooEarly(coming, 'RUNNING', '2027-01-31')).toBe(true);
  expect(tooEarly(coming, 'NO_SHOW', '2027-01-31')).toBe(true);
  expect(tooEarly(coming, 'RUNNING', '2027-02-01')).toBe(false);
  expect(tooEarly(coming, 'CANCELLED', '2027-01-31')).toBe(false);
});
