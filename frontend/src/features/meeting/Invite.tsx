import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/components/form/useIdempotencyKey';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { useOnce } from '@/components/useOnce';
import { PersonSelect } from '@/features/people/public';
import { invite, type Meeting } from './api';
import classes from './meeting.module.css';

/** Asks somebody of the network to come; they find the question on their home. */
export function Invite({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting');
  const queries = useQueryClient();
  const keys = useIdempotencyKey();
  const [person, setPerson] = useState('');
  const inviting = useMutation({
    mutationFn: (personId: string) => invite(meeting.id, personId, keys.keyFor({ personId })),
    onSuccess: ({ person: { name } }) => {
      keys.done();
      setPerson('');
      void toast(t('invite.done', { name }));
      return queries.invalidateQueries({ queryKey: ['meetings', meeting.id] });
    },
  });
  const send = useOnce(inviting);
  const text = useProblemText(inviting.error);
  return (
    <form
      className={classes.invite}
      onSubmit={(event) => {
        event.preventDefault();
        if (person) send(person);
      }}
    >
      <PersonSelect
        label={t('invite.who')}
        networkId={meeting.network.id}
        value={person}
        onChange={setPerson}
        error={inviting.error && text}
      />
      <Button type="submit" variant="default" disabled={!person} loading={inviting.isPending}>
        {t('invite.send')}
      </Button>
    </form>
  );
}
