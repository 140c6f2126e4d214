import { describe, expect, it } from 'vitest';
import type { Agreement } from './agreement-api';
import { takesBack } from './agreement-back';
import { mayAgree, turnOf } from './agreement-state';

const nobody = { runs: false, host: false, home: false, self: false };
const said = { givenAt: '2027-01-20T10:00:00Z', givenBy: null, onPaperDate: null };
const agreement = { learner: null, home: null, host: said } as Agreement;

describe('who may think better of it', () => {
  it('is the party itself and who runs the round, until it begins', () => {
    expect(takesBack(agreement, 'AGREED', { ...nobody, host: true })).toEqual(['HOST']);
    expect(takesBack(agreement, 'AGREED', { ...nobody, runs: true })).toEqual(['HOST']);
    expect(takesBack(agreement, 'AGREED', { ...nobody, self: true, home: true })).toEqual([]);
    expect(takesBack(agreement, 'RUNNING', { ...nobody, host: true })).toEqual([]);
  });
});

describe('whose turn it is', () => {
  it('asks each party that did not agree yet, and nobody for another', () => {
    expect(turnOf(agreement, { ...nobody, self: true })).toEqual(['LEARNER']);
    expect(turnOf(agreement, { ...nobody, home: true, host: true })).toEqual(['HOME']);
    expect(turnOf(agreement, { ...nobody, host: true })).toEqual([]);
    expect(turnOf(agreement, { ...nobody, runs: true })).toEqual([]);
  });

  it('is over once the learner is back', () => {
    expect(['PROPOSED', 'HOST_ACCEPTED', 'RUNNING', 'RETURNED'].map(mayAgree)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
