import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pill } from '@/components/StatusPill';
import { useProblemText } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './reflection.module.css';
import shared from '../parts/parts.module.css';
import { changeMessage, messagesQuery, withdrawMessage } from './reflection-api';
import type { Reflection, ReflectionMessage } from '../data/types';

interface Props {
  reflection: Reflection;
  message: ReflectionMessage;
}

/** One message; its writer can change it or take it back for a while. */
export function Message({ reflection: { internshipId, id }, message }: Props) {
  const { t } = useTranslation('reflection');
  const { relative } = useFormat();
  const client = useQueryClient();
  const [text, setText] = useState<string | null>(null);
  const changing = useMutation({
    mutationFn: (next: string | null) =>
      next === null
        ? withdrawMessage(internshipId, id, message.id)
        : changeMessage(internshipId, id, message.id, next),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: messagesQuery(internshipId, id).queryKey });
      setText(null);
    },
  });
  const problem = useProblemText(changing.error);
  return (
    <li className={classes.message} data-own={message.own || undefined}>
      <p className={classes.said}>
        <strong>{message.own ? t('talk.you') : (message.author?.name ?? t('talk.nobody'))}</strong>{' '}
        <span className="small muted">
          {relative(message.sentAt)}
          {message.editedAt && message.text && ` · ${t('talk.edited')}`}
        </span>{' '}
        {message.unread && <Pill tone="idea">{t('talk.new')}</Pill>}
      </p>
      {text !== null ? (
        <Textarea
          aria-label={t('talk.edit')}
          autosize
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : message.text ? (
        <p className={shared.prose}>{message.text}</p>
      ) : (
        <p className="muted">{message.withdrawnAt ? t('talk.withdrawn') : t('talk.gone')}</p>
      )}
      {changing.error && (
        <p role="alert" className={shared.fieldError}>
          {problem}
        </p>
      )}
      {message.mayChange && (
        <p className={`${shared.ways} ${classes.messageWays}`}>
          {text === null ? (
            <>
              <Button variant="subtle" size="sm" onClick={() => setText(message.text)}>
                {t('talk.edit')}
              </Button>
              <Button
                variant="subtle"
                size="sm"
                loading={changing.isPending}
                onClick={() => changing.mutate(null)}
              >
                {t('talk.withdraw')}
              </Button>
            </>
          ) : (
            <>
              <Button
                size="sm"
                loading={changing.isPending}
                disabled={!text.trim()}
                onClick={() => changing.mutate(text)}
              >
                {t('talk.save')}
              </Button>
              <Button variant="subtle" size="sm" onClick={() => setText(null)}>
                {t('talk.cancel')}
              </Button>
            </>
          )}
        </p>
      )}
    </li>
  );
}
