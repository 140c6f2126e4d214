import type { Answer } from './types';

/** From top idea to standard. */
export const ROAD = ['SUBMITTED', 'IN_REVIEW', 'TRIAL', 'EVALUATED', 'STANDARD'] as const;

/** The columns of a board, as filters of the list. */
export const BOARD = [
  'SUBMITTED',
  'IN_REVIEW',
  'RETURNED',
  'TRIAL',
  'EVALUATED',
  'STANDARD',
  'STOPPED',
  'REJECTED',
] as const;

/** Where a side road left the main one, so that the bar still shows how far it came. */
export const onRoad = (status: string) =>
  ({ RETURNED: 'IN_REVIEW', SUPERSEDED: 'STANDARD', RETIRED: 'STANDARD' })[status] ?? status;

export type AnswerField = 'reply' | 'reason' | 'lesson' | 'mergedIntoId';

/** What the words that go with a step are. */
export function asks(to: string): AnswerField | null {
  if (to === 'RETURNED' || to === 'IN_REVIEW' || to === 'TRIAL' || to === 'STANDARD')
    return 'reply';
  if (to === 'REJECTED' || to === 'RETIRED' || to === 'SUPERSEDED') return 'reason';
  if (to === 'STOPPED' || to === 'EVALUATED') return 'lesson';
  return to === 'MERGED' ? 'mergedIntoId' : null;
}

/** The words as the API wants them: questions and lessons are the reason of the step as well. */
export function answerWith(to: Answer['to'], text: string): Answer {
  const words = text.trim();
  const field = asks(to);
  if (!words || !field) return { to };
  if (to === 'RETURNED' || to === 'REJECTED') return { to, reply: words, reason: words };
  if (to === 'STOPPED') return { to, lesson: words, reason: words };
  return { to, [field]: words };
}
