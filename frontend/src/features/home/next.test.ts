import { exceptionsOf, stillDeclined } from './exceptions';
import { needOf } from './needs';
import { nextThing, openRoundOf, ownRounds, waitingFor } from './next';
import type { Cohort, Internship, Learner, Meeting, Proposal, Round, Wish } from './types';

const NOW = '2026-11-21';
const internship = (more: Partial<Internship> = {}) =>
  ({
    id: 'i-1',
    learner: { id: 'l-1', name: 'Noor' },
    host: { id: 'o-1', name: 'Het Laar' },
    plannedStartDate: '2026-11-24',
    plannedEndDate: '2026-11-25',
    status: 'AGREED',
    agreement: null,
    reflection: null,
    ...more,
  }) as Internship;
const meeting = (meetingDate: string, status: string) =>
  ({ id: 'm-1', meetingDate, myRegistration: { id: 'r-1', status } }) as Meeting;
const NOTHING = { internships: [], meetings: [], proposals: [], openRound: undefined, wishes: [] };

test('the next day is the nearest one on which you are expected', () => {
  expect(nextThing([internship()], [meeting('2026-11-26', 'REGISTERED')], NOW)).toMatchObject({
    kind: 'internship',
    day: '2026-11-24',
  });
  expect(nextThing([internship({ plannedEndDate: '2026-11-20' })], [], NOW)).toBeNull();
  expect(nextThing([], [meeting('2026-11-26', 'DECLINED')], NOW)).toBeNull();
  expect(
    nextThing([internship({ status: 'RUNNING', plannedStartDate: '2026-11-19' })], [], NOW)?.day,
  ).toBe(NOW);
});

test('what waits is what only you can do', () => {
  const round = { id: 'r-4', status: 'OPEN', wishDeadlineDate: '2026-12-05' } as Round;
  const wish = { learner: { id: 'l-1', name: 'Noor' }, given: false } as Wish;
  expect(openRoundOf([round], NOW)).toBe(round);
  expect(openRoundOf([{ ...round, wishDeadlineDate: '2026-11-20' }], NOW)).toBeUndefined();
  const waiting = waitingFor(
    {
      internships: [internship({ status: 'RUNNING', plannedEndDate: '2026-11-20' })],
      meetings: [meeting('2026-11-26', 'INVITED'), meeting('2026-11-27', 'OFFERED')],
      proposals: [{ id: 'p-1', status: 'RETURNED' } as Proposal],
      openRound: round,
      wishes: [wish],
    },
    NOW,
  );
  expect(waiting.map(({ kind }) => kind)).toEqual(['wish', 'reflection', 'invitation', 'question']);
  expect(waitingFor(NOTHING, NOW)).toEqual([]);
});

test('your rounds are those of your class, and where you were', () => {
  const of = (id: string, cohort: string) => ({ id, cohorts: [{ id: cohort }] }) as Round;
  const rounds = [of('r-1', 'former'), of('r-2', 'others'), of('r-3', 'mine')];
  const been = internship({ round: { id: 'r-1', name: 'Ronde 1' } });
  const trajectories = [{ cohort: { id: 'mine' } }, { cohort: null }];

  expect(ownRounds(rounds, trajectories, [been]).map(({ id }) => id)).toEqual(['r-1', 'r-3']);
  expect(ownRounds(undefined, trajectories, [])).toEqual([]);
});

test('a learner needs one thing at a time', () => {
  const learner = { id: 'l-1' } as Learner;
  expect(needOf(learner, [internship({ status: 'HOST_DECLINED' })], [], NOW)).toBe('hostDeclined');
  expect(needOf(learner, [internship({ status: 'HOST_DECLINED' }), internship()], [], NOW)).toBe(
    'nothing',
  );
  const repaired = internship({ id: 'i-2', status: 'RUNNING', replacesId: 'i-1' });
  const declined = internship({ id: 'i-1', status: 'HOST_DECLINED' });
  expect(needOf(learner, [declined, repaired], [], NOW)).toBe('away');
  expect(needOf(learner, [internship({ status: 'PROPOSED' })], [], NOW)).toBe('hostSilent');
  const missing = (...parties: ('LEARNER' | 'HOME' | 'HOST')[]) =>
    internship({ status: 'HOST_ACCEPTED', agreement: { number: 1, missing: parties } });
  expect(needOf(learner, [missing('LEARNER', 'HOME')], [], NOW)).toBe('agree');
  expect(needOf(learner, [missing('LEARNER')], [], NOW)).toBe('learnerAgrees');
  expect(needOf(learner, [missing('HOST')], [], NOW)).toBe('hostAgrees');
});

test('declined is no exception once something else was found', () => {
  const declined = internship({ status: 'HOST_DECLINED' });
  expect(stillDeclined([declined], NOW)).toHaveLength(1);
  expect(stillDeclined([declined, internship({ id: 'i-2', replacesId: 'i-1' })], NOW)).toEqual([]);
  expect(stillDeclined([declined], '2026-11-26')).toEqual([]);
});

test('exceptions are told once for each cause', () => {
  const declined = [internship(), internship({ id: 'i-2' })];
  const cohort = {
    id: 'c-5',
    status: 'PROVISIONAL',
    minimumSize: 12,
    counts: { enrolled: 6, pledged: 3 },
  } as Cohort;
  const found = exceptionsOf({ declined, cohorts: [cohort], proposals: [], learners: [] });
  expect(found.map(({ kind, count }) => [kind, count])).toEqual([
    ['declined', 2],
    ['cohort', 3],
  ]);
});
