import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type Asked = Schema<'AnswerableInternship'>;
export type Question = Schema<'AnswerPage'>['question'];
export type GivenAnswer = Omit<Schema<'AnswerRequest'>, 'token'>;

/** The secret travels in the body only. Looking changes nothing. */
export const askedQuery = (token: string) =>
  queryOptions({
    queryKey: ['internship-answers', token],
    queryFn: () => read(api.POST('/internship-answers/_look', { body: { token } })),
    enabled: token !== '',
  });

export const giveAnswer = (token: string, given: GivenAnswer) =>
  read(api.POST('/internship-answers', { body: { token, ...given } }));
