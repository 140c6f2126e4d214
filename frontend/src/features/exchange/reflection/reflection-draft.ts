import type { Versioned } from '@/lib/api/types';
import type { AUDIENCES } from './reflection-questions';
import { QUESTIONS } from './reflection-questions';
import type { Reflection, ReflectionRequest } from '../data/types';

/** What is typed: the four answers, and with whom they are shared. */
export type Answers = Record<(typeof QUESTIONS)[number], string> & {
  sharedWith: (typeof AUDIENCES)[number];
};

/** What is kept on the device: not yet on the server, typed on top of this version of it. */
export interface Kept {
  values: Answers;
  etag: string;
}

export const answersOf = (reflection?: Reflection | null): Answers => ({
  observation: reflection?.observation ?? '',
  homePractice: reflection?.homePractice ?? '',
  judgement: reflection?.judgement ?? '',
  takeHome: reflection?.takeHome ?? '',
  sharedWith: reflection?.sharedWith ?? 'COACH',
});

export const requestOf = (values: Answers, submit: boolean): ReflectionRequest => ({
  observation: values.observation.trim() || null,
  homePractice: values.homePractice.trim() || null,
  judgement: values.judgement.trim() || null,
  takeHome: values.takeHome.trim() || null,
  sharedWith: values.sharedWith,
  submit,
});

/** Alike to a reader: white space at the ends does not count. */
export const same = (one: Answers, other: Answers) =>
  JSON.stringify(requestOf(one, false)) === JSON.stringify(requestOf(other, false));

/** Both texts under each other, so that nothing is lost. */
export function together(mine: Answers, theirs: Answers): Answers {
  const answers = QUESTIONS.map((question) => {
    const [one, other] = [mine[question].trim(), theirs[question].trim()];
    const text = one.includes(other)
      ? one
      : other.includes(one)
        ? other
        : `${other}\n\n${one}`.slice(0, 8000);
    return [question, text];
  });
  return { ...(Object.fromEntries(answers) as Answers), sharedWith: mine.sharedWith };
}

/** Where writing goes on: with what is on the device, on the server, or with a choice between the two. */
export function begin(kept: Kept | null, known?: Versioned<Reflection>) {
  const there = answersOf(known);
  if (!kept || same(kept.values, there)) return { values: there, unsaved: false, other: undefined };
  const behind = known !== undefined && kept.etag !== known.etag;
  return { values: kept.values, unsaved: true, other: behind ? known : undefined };
}
