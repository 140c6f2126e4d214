import { momentOf } from './internship-state';
import type { Internship } from '../data/types';
import { stepOf, waitOf } from './waits';

const NOW = '2026-11-22';
const internship = (status: string, reflection: object | null = null, more: object = {}) =>
  ({
    id: status,
    status,
    plannedEndDate: '2026-11-20',
    actualEndDate: null,
    agreement: null,
    reflection: reflection && {
      status: 'SHARED',
      submittedAt: '2026-11-21T10:00:00Z',
      readable: true,
      unread: false,
      newMessages: 0,
      ...reflection,
    },
    ...more,
  }) as unknown as Internship;

test('a supervisor sees one reason for each learner, the most urgent', () => {
  const reason = (one: Internship, mine = true) => waitOf(one, mine, NOW);

  expect(reason(internship('RETURNED', { status: 'REVISED', newMessages: 2 }))).toBe('revised');
  expect(reason(internship('RETURNED', { newMessages: 2, unread: true }))).toBe('answer');
  expect(reason(internship('RETURNED', { unread: true }))).toBe('unread');
  expect(reason(internship('RETURNED', {}))).toBe('recognise');
  expect(reason(internship('RETURNED', {}), false)).toBeNull();
  expect(reason(internship('RUNNING'))).toBe('due');
  expect(reason(internship('RUNNING'), false)).toBeNull();
  const agreement = { number: 1, missing: ['LEARNER', 'HOME'] };
  expect(reason(internship('HOST_ACCEPTED', null, { agreement }))).toBe('agree');
  expect(reason(internship('HOST_ACCEPTED', null, { agreement }), false)).toBeNull();
  expect(reason(internship('RECOGNISED', {}))).toBeNull();
  expect(reason(internship('CANCELLED'))).toBeNull();
});

test('what is not shared with a supervisor waits for nobody', () => {
  const hidden = internship('RETURNED', { readable: false, unread: false, newMessages: 0 });

  expect(waitOf(hidden, false, NOW)).toBeNull();
});

test('a learner has one next step', () => {
  const withheld = internship('RETURNED', { status: 'WITHHELD' });
  const coming = internship('AGREED', null, { plannedEndDate: '2026-12-01' });
  const due = internship('RUNNING');

  expect(stepOf([coming, due, withheld], NOW)?.step).toBe('withheld');
  expect(stepOf([coming, due], NOW)?.step).toBe('reflect');
  expect(stepOf([coming], NOW)?.step).toBe('coming');
  expect(stepOf([internship('RECOGNISED', {})], NOW)).toBeNull();
});

test('who agreed is not asked again until there is a new version', () => {
  const later = { plannedEndDate: '2026-12-01' };
  const missing = (...parties: string[]) =>
    internship('HOST_ACCEPTED', null, { ...later, agreement: { number: 1, missing: parties } });

  expect(stepOf([missing('LEARNER', 'HOME')], NOW)?.step).toBe('agree');
  expect(stepOf([missing('HOME')], NOW)?.step).toBe('coming');
  const second = { number: 2, missing: ['LEARNER'] };
  expect(stepOf([internship('AGREED', null, { ...later, agreement: second })], NOW)?.step).toBe(
    'changed',
  );
});

test('a visit is to come, was, or did not go on', () => {
  const later = { plannedEndDate: '2026-12-01' };
  const moment = (status: string, more: object = {}) =>
    momentOf(internship(status, null, more), NOW);

  expect(moment('PROPOSED', later)).toBe('proposed');
  expect(['HOST_ACCEPTED', 'AGREED', 'RUNNING'].map((status) => moment(status, later))).toEqual(
    Array(3).fill('going'),
  );
  expect(['AGREED', 'RUNNING', 'RETURNED'].map((status) => moment(status))).toEqual(
    Array(3).fill('was'),
  );
  expect(moment('PROPOSED')).toBe('off');
  expect(moment('CANCELLED', later)).toBe('off');
});

test('the last day that somebody was really there counts', () => {
  const there = internship('RUNNING', null, { actualEndDate: '2026-11-23' });

  expect(waitOf(there, true, NOW)).toBeNull();
});
