import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type MailChoice = Schema<'TaskMailChoice'>;

/** How I hear of each kind of thing that I am asked; the words are in my language. */
export const mailChoicesQuery = (language: string) =>
  queryOptions({
    queryKey: ['my-mail-choices', language],
    queryFn: () => read(api.GET('/me/mail-choices')),
  });

export const chooseMail = (kind: string, choice: MailChoice['choice']) =>
  read(api.PUT('/me/mail-choices/{kind}', { params: { path: { kind } }, body: { choice } }));
