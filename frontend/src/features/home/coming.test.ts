import { nextDateOf, nextThing, ownRounds, roundsAtWork, withoutPlace } from './coming';
import type { Cohort, Internship, Meeting, Round } from './types';

const NOW = '2026-11-30';
const round = (id: string, more: Partial<Round> = {}) =>
  ({
    id,
    status: 'PUBLISHED',
    participation: 'REQUIRED',
    wishDeadlineDate: null,
    periodStartDate: '2026-12-07',
    periodEndDate: '2026-12-18',
    cohorts: [{ id: 'c-1', name: 'Lesgroep' }],
    ...more,
  }) as Round;
const stay = (roundId: string, more: Partial<Internship> = {}) =>
  ({
    id: `i-${roundId}`,
    round: { id: roundId, name: roundId },
    status: 'PROPOSED',
    plannedStartDate: '2026-12-07',
    plannedEndDate: '2026-12-08',
    ...more,
  }) as Internship;
const CLASS = { id: 'c-1', startDate: '2026-09-01', nominalEndDate: '2028-07-01' } as Cohort;

test('the nearest day somewhere is next, what is over is not', () => {
  const meeting = {
    meetingDate: '2026-12-01',
    myRegistration: { status: 'REGISTERED' },
  } as Meeting;

  expect(nextThing([stay('r-1')], [meeting], NOW)?.day).toBe('2026-12-01');
  expect(nextThing([stay('r-1')], [], NOW)?.day).toBe('2026-12-07');
  expect(nextThing([stay('r-1', { plannedEndDate: '2026-11-29' })], [], NOW)).toBeNull();
});

test('a path has the rounds of the own class while it lasts, in the order of time', () => {
  const rounds = [
    round('later', { periodStartDate: '2027-05-01', periodEndDate: '2027-05-10' }),
    round('now'),
    round('before', { periodStartDate: '2026-03-01', periodEndDate: '2026-03-10' }),
    round('after', { periodStartDate: '2028-09-01', periodEndDate: '2028-09-10' }),
    round('others', { cohorts: [{ id: 'c-2', name: 'Andere' }] }),
  ];

  expect(ownRounds(rounds, [CLASS], []).map(({ id }) => id)).toEqual(['now', 'later']);
  expect(ownRounds(rounds, [CLASS], [stay('before')]).map(({ id }) => id)).toEqual([
    'before',
    'now',
    'later',
  ]);
});

test('who has no place in a plan that is known is told so, unless nobody has to go', () => {
  const rounds = [round('r-1'), round('r-2'), round('free', { participation: 'OPTIONAL' })];
  const refused = stay('r-1', { status: 'HOST_DECLINED' });

  expect(withoutPlace(rounds, [refused, stay('r-2')], NOW).map(({ id }) => id)).toEqual(['r-1']);
  expect(withoutPlace([round('r-1', { status: 'OPEN' })], [], NOW)).toEqual([]);
});

test('of all rounds at work the nearest date comes first', () => {
  const rounds = [
    round('published'),
    round('open', { status: 'OPEN', wishDeadlineDate: '2026-12-02' }),
    round('running', { status: 'RUNNING', periodEndDate: '2026-12-01' }),
    round('closed', { status: 'CLOSED' }),
  ];

  expect(roundsAtWork(rounds).map(({ id }) => id)).toEqual(['running', 'open', 'published']);
  expect(roundsAtWork(rounds).map(nextDateOf)).toEqual(['2026-12-01', '2026-12-02', '2026-12-07']);
});
