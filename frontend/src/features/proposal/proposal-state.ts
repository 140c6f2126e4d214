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

const AUTHOR_STEPS = ['SUBMITTED', 'WITHDRAWN'];

/**
 * Which of the possible steps this person may take: the author hands in, the organisation answers; who took a step takes
 * it back.
 */
export const stepsFor = (
  status: string,
  { allowed, back }: { allowed: string[]; back: string[] },
  who: { author: boolean; answers: boolean },
) =>
  allowed.filter((to) =>
    AUTHOR_STEPS.includes(back.includes(to) ? status : to) ? who.author : who.answers,
  );

export const usualStep = (status: string) =>
  ({
    DRAFT: 'SUBMITTED',
    RETURNED: 'SUBMITTED',
    SUBMITTED: 'IN_REVIEW',
    IN_REVIEW: 'TRIAL',
    TRIAL: 'EVALUATED',
    EVALUATED: 'STANDARD',
  })[status];

export type AnswerField = 'reply' | 'reason' | 'lesson' | 'mergedIntoId';

/** What a step asks for. `must` cannot be left empty. */
export function asks(to: string): { field: AnswerField; must: boolean } | null {
  if (to === 'RETURNED') return { field: 'reply', must: true };
  if (to === 'REJECTED') return { field: 'reason', must: true };
  if (to === 'STOPPED') return { field: 'lesson', must: true };
  if (to === 'MERGED') return { field: 'mergedIntoId', must: true };
  if (to === 'IN_REVIEW' || to === 'TRIAL' || to === 'STANDARD')
    return { field: 'reply', must: false };
  if (to === 'EVALUATED') return { field: 'lesson', must: false };
  if (to === 'RETIRED' || to === 'SUPERSEDED') return { field: 'reason', must: true };
  return null;
}

/** Taking a step back says why. */
export const BACK = { field: 'reason', must: true } as const;

/** The words as the API wants them: questions and lessons are the reason of the step as well. */
export function answerWith(to: Answer['to'], text: string): Answer {
  const words = text.trim();
  const field = asks(to)?.field;
  if (!words || !field) return { to };
  if (to === 'RETURNED' || to === 'REJECTED') return { to, reply: words, reason: words };
  if (to === 'STOPPED') return { to, lesson: words, reason: words };
  return { to, [field]: words };
}
