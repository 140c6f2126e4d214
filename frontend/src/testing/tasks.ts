import type { Schema } from '@/lib/api/types';

/** A task in a test, with what it is about: `task('WISH', { title: 'Zeg waar je heen wilt' })`. */
export const task = (kind: string, more: Partial<Schema<'Task'>> = {}): Schema<'Task'> => ({
  id: `${kind}.${more.thing?.id ?? 't-1'}`,
  kind,
  title: kind,
  text: null,
  link: `/somewhere/${kind}`,
  thing: { type: 'thing', id: 't-1', name: null },
  person: null,
  learnerId: null,
  organisation: null,
  networkId: null,
  wholeId: null,
  startDate: null,
  endDate: null,
  askedAt: null,
  dueDate: null,
  urgency: 'LATER',
  waitsFor: 'PERSON',
  remindedDate: null,
  ...more,
});

/** How many there are of a kind, in a test. */
export const taskCount = (
  kind: string,
  more: Partial<Schema<'TaskCount'>> = {},
): Schema<'TaskCount'> => ({
  kind,
  title: kind,
  taskCount: 1,
  overdueCount: 0,
  firstDueDate: null,
  waitsFor: 'NETWORK',
  nearest: task(kind),
  ...more,
});
