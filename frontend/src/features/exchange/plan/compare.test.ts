import { expect, test } from 'vitest';
import { isBest, ruleRows } from './compare';
import { optionsOf, requestOf, shownPlan } from './plan-options';
import type { Plan } from '../data/types';

const plan = (id: string, ...scores: [string, number, number][]) =>
  ({
    id,
    status: 'DRAFT',
    objective: scores.map(([rule, step, value]) => ({ rule, step, value, meaning: rule })),
  }) as unknown as Plan;

test('every rule that a plan counted has a row, with nothing where it did not count', () => {
  const rows = ruleRows([
    plan('a', ['PLACED', 0, 0], ['PREFERENCES', 2, 3]),
    plan('b', ['PLACED', 0, 0], ['BALANCE', 0, 8]),
  ]);

  expect(rows.map(({ key, values }) => [key, values])).toEqual([
    ['PLACED 0', [0, 0]],
    ['PREFERENCES 2', [3, null]],
    ['BALANCE 0', [null, 8]],
  ]);
});

test('the lowest of a row is the best, but not where all are alike', () => {
  const row = (...values: (number | null)[]) => ({ key: '', meaning: '', values });

  expect([0, 1].map((at) => isBest(row(3, 5), at))).toEqual([true, false]);
  expect([0, 1].map((at) => isBest(row(4, 4), at))).toEqual([false, false]);
  expect([0, 1].map((at) => isBest(row(null, 4), at))).toEqual([false, false]);
});

test('what was asked the last time stands there again, rules that are off at the end', () => {
  const last = {
    options: { wanted: ['PLACED', 'BALANCE'], pins: [], forbids: [] },
    together: [{ id: 'p', round: { id: 'r', name: 'Ronde 5' } }],
  } as unknown as Plan;
  const options = optionsOf(last);

  expect(options.together).toEqual(['r']);
  expect(optionsOf(last, true).together).toEqual([]);
  expect(options.rules.map(({ rule, on }) => [rule, on])).toEqual([
    ['PLACED', true],
    ['BALANCE', true],
    ['PREFERENCES', false],
    ['DRAWN_CHOICES', false],
    ['TOPIC', false],
    ['TRAVEL', false],
  ]);
  expect(requestOf(options).wanted).toEqual(['PLACED', 'BALANCE']);
});

test('the plan that was asked for is shown, else the newest that is made', () => {
  const making = { id: 'new', status: 'MAKING' } as Plan;
  const made = [making, plan('b'), plan('a')];

  expect(shownPlan(made, undefined)?.id).toBe('b');
  expect(shownPlan(made, 'a')?.id).toBe('a');
  expect(shownPlan([making], 'new')).toBeUndefined();
});
