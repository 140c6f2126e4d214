import { exceptionsOf, firstView, viewsOf } from './round-state';
import type { Internship, Round } from '../data/types';

const counts = {
  learners: 10,
  wishes: 10,
  places: 3,
  seats: 12,
  hosts: 3,
  internships: 0,
  declined: 0,
  unanswered: 0,
  toAgree: 0,
  belowMinimum: 0,
  unrecognised: 0,
  hostsLeft: 0,
  employersLeft: 0,
  unplaced: null as number | null,
  suppressed: false,
};
const round = (status: Round['status'], more: Partial<typeof counts> = {}) =>
  ({ status, cohorts: [{ id: 'c' }], counts: { ...counts, ...more } }) as unknown as Round;
const internship = (id: string, status: string, replacesId: string | null = null) =>
  ({
    id,
    status,
    replacesId,
    host: { id: 'h', name: 'Het Laar' },
    learner: { id: `l-${id}`, name: `Leerling ${id}` },
  }) as unknown as Internship;

test('a round in which all is well asks nothing', () => {
  expect(exceptionsOf(round('OPEN'), [])).toEqual([]);
});

test('too few seats and missing wishes are said while they can still be changed', () => {
  const open = round('OPEN', { seats: 8, wishes: 7 });
  expect(exceptionsOf(open, []).map(({ kind }) => kind)).toEqual(['seats', 'wishes']);
  expect(exceptionsOf(round('RUNNING', { seats: 8, wishes: 7 }), [])).toEqual([]);
});

test('refusals of one host are one exception, and end when the learner has another place', () => {
  const all = [
    internship('1', 'HOST_DECLINED'),
    internship('2', 'HOST_DECLINED'),
    internship('3', 'PROPOSED', '2'),
  ];
  const found = exceptionsOf(round('PUBLISHED'), all);
  expect(found).toEqual([
    { kind: 'declined', host: 'Het Laar', learners: ['Leerling 1'], internshipId: '1' },
  ]);
});

test('whom a host turned down is not said to be without a place as well', () => {
  const all = [internship('1', 'HOST_DECLINED'), internship('2', 'HOST_DECLINED')];
  const kinds = (unplaced: number, more: Internship[] = []) =>
    exceptionsOf(round('PUBLISHED', { unplaced }), [...all, ...more]).map((one) =>
      one.kind === 'unplaced' ? one.count : one.kind,
    );

  expect(kinds(2)).toEqual(['declined']);
  expect(kinds(3)).toEqual(['declined', 1]);
  // Somebody has another place already, which nobody said comes instead.
  const elsewhere = { ...internship('3', 'AGREED'), learner: all[0]!.learner };
  expect(kinds(2, [elsewhere])).toEqual(['declined', 1]);
});

test('hosts that did not answer are named once, and gaps of a draft count until it is published', () => {
  const waiting = [internship('1', 'PROPOSED'), internship('2', 'PROPOSED')];
  const counts = { unanswered: 2, belowMinimum: 1, unplaced: 1 };
  expect(exceptionsOf(round('PUBLISHED', counts), waiting)).toEqual([
    { kind: 'unplaced', count: 1 },
    { kind: 'unanswered', count: 2, hosts: ['Het Laar'] },
    { kind: 'belowMinimum', count: 1 },
  ]);
  const gaps = { unplaced: 3, belowMinimum: 0 };
  expect(exceptionsOf(round('PLANNING'), [], gaps)).toEqual([{ kind: 'unplaced', count: 3 }]);
  expect(exceptionsOf(round('CLOSED', counts), waiting)).toEqual([]);
});

test('who did not agree yet is named once, who holds up most first', () => {
  const waits = (id: string, ...missing: string[]) => ({
    ...internship(id, 'HOST_ACCEPTED'),
    home: { id: 'u', name: 'Maria Oord' },
    agreement: { number: 1, missing },
  });
  const all = [waits('1', 'LEARNER', 'HOME'), waits('2', 'HOME'), waits('3', 'HOST')];

  expect(exceptionsOf(round('PUBLISHED', { toAgree: 3 }), all as Internship[])).toEqual([
    { kind: 'toAgree', count: 3, who: ['Maria Oord', 'Leerling 1', 'Het Laar'] },
  ]);
});

test('a plan is for its maker until it is published', () => {
  const planning = round('PLANNING');
  expect(viewsOf({ ...planning, may: ['READ_PLANS'] })).toContain('plan');
  expect(viewsOf(planning)).not.toContain('plan');
  expect(viewsOf(round('PUBLISHED'))).toContain('plan');
  expect(firstView(round('OPEN'))).toBe('places');
});
