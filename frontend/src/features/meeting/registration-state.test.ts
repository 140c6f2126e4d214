import { answersFor, outcomesFor } from './registration-state';

const meeting = (status?: 'INVITED' | 'REGISTERED') => ({
  status: 'PLANNED' as const,
  meetingDate: '2026-11-26',
  myRegistration: status ? { id: 'r-1', status } : null,
});

test('you answer until the day itself, and only what is planned', () => {
  expect(answersFor(meeting(), '2026-11-26')).toEqual(['register']);
  expect(answersFor(meeting('INVITED'), '2026-11-20')).toEqual(['REGISTERED', 'DECLINED']);
  expect(answersFor(meeting('REGISTERED'), '2026-11-27')).toEqual([]);
  expect(answersFor({ ...meeting(), status: 'CANCELLED' }, '2026-11-20')).toEqual([]);
});

test('who came is noted from the day itself on; apologies before', () => {
  expect(outcomesFor('REGISTERED', '2026-11-26', '2026-11-25')).toEqual(['EXCUSED']);
  expect(outcomesFor('REGISTERED', '2026-11-26', '2026-11-26')).toHaveLength(4);
  expect(outcomesFor('INVITED', '2026-11-26', '2026-11-27')).toEqual([]);
});
