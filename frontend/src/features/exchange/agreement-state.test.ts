import { describe, expect, it } from 'vitest';
import type { Agreement } from './agreement-api';
import { mayAgree, turnOf } from './agreement-state';

const nobody = { runs: false, host: false, home: false, self: false };
const said = { givenAt: '2027-01-20T10:00:00Z', givenBy: null, onPaperDate: null };
const agreement = { learner: null, home: null, host: said } as Agreement;

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
