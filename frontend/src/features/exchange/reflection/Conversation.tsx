import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useIdempotencyKey } from '@/components/form/useIdempotencyKey';
import { ErrorState, useProblemText } from '@/components/states';
import classes from './reflection.module.css';
import { INTERNSHIPS } from '../data/internship-api';
import { Message } from './Message';
import { markRead, messagesQuery, say } from './reflection-api';
import type { Reflection } from '../data/types';

/** What the learner and the supervisors say about it, in the order of time. */
export function Conversation({ reflection }: { reflection: Reflection }) {
  const { t } = useTranslation('reflection');
  const { internshipId, id } = reflection;
  const query = useQuery(messagesQuery(internshipId, id));
  const messages = query.data?.items;
  useMarkRead(reflection, messages?.at(-1)?.id);
  if (query.isError)
    return <ErrorState heading="h2" error={query.error} retry={() => void query.refetch()} />;
  if (!messages) return null;
  return (
    <Card title={t('talk.title')}>
      {messages.length > 0 && (
        <ol className={classes.talk} aria-label={t('talk.title')}>
          {messages.map((message) => (
            <Message key={message.id} reflection={reflection} message={message} />
          ))}
        </ol>
      )}
      <Composer reflection={reflection} first={messages.length === 0} />
    </Card>
  );
}

/** What is on the screen has been read; what was new stays marked until the next visit. */
function useMarkRead({ internshipId, id }: Reflection, last: string | undefined) {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (newest: string | null) => markRead(internshipId, id, newest),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [INTERNSHIPS, 'list'] });
      void client.invalidateQueries({ queryKey: [INTERNSHIPS, 'home'] });
    },
  });
  const loaded = useQuery(messagesQuery(internshipId, id)).isSuccess;
  useEffect(() => {
    if (loaded) mutate(last ?? null);
  }, [loaded, last, mutate]);
}

function Composer({ reflection, first }: { reflection: Reflection; first: boolean }) {
  const { t } = useTranslation('reflection');
  const { internshipId, id } = reflection;
  const client = useQueryClient();
  const keys = useIdempotencyKey();
  const [text, setText] = useState('');
  const sending = useMutation({
    mutationFn: () => say(internshipId, id, text, keys.keyFor(text)),
    onSuccess: async () => {
      keys.done();
      setText('');
      await client.invalidateQueries({ queryKey: messagesQuery(internshipId, id).queryKey });
    },
  });
  const problem = useProblemText(sending.error);
  return (
    <form
      className={classes.composer}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) sending.mutate();
      }}
    >
      <Textarea
        label={first ? t('talk.first') : t('talk.more')}
        autosize
        minRows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={sending.error && problem}
      />
      <Button type="submit" loading={sending.isPending} disabled={!text.trim()}>
        {t('talk.send')}
      </Button>
    </form>
  );
}
