import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FinalDialog } from '@/components/FinalDialog';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { asProblem } from '@/lib/api/problem';
import classes from '../people.module.css';
import type { Invitation } from '../types';
import { moveInvitation } from './api';

/** Send again, at once; or revoke, which is asked first: what was revoked stays so. */
export function InvitationSteps({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation(['people', 'transition']);
  const queries = useQueryClient();
  const moving = useMutation({
    mutationFn: (to: 'OPEN' | 'REVOKED') => moveInvitation(invitation.id, to),
    onSuccess: async (_, to) => {
      await queries.invalidateQueries({ queryKey: ['invitations'] });
      const { name } = invitation.person;
      setRevoking(false);
      void toast(to === 'OPEN' ? t('invitation.again', { name }) : t('invitation.gone', { name }));
    },
  });
  const [revoking, setRevoking] = useState(false);
  const text = useProblemText(moving.error);
  return (
    <span className={classes.quietButtons}>
      {(['OPEN', 'REVOKED'] as const)
        .filter((to) => invitation.steps?.includes(to))
        .map((to) => (
          <Button
            key={to}
            variant="subtle"
            size="sm"
            loading={moving.isPending && moving.variables === to}
            disabled={moving.isPending}
            onClick={() => (to === 'REVOKED' ? setRevoking(true) : moving.mutate(to))}
          >
            {t(`transition:invitation.${to}`)}
            <span className="sr-only"> {invitation.person.name}</span>
          </Button>
        ))}
      {moving.isError && !revoking && (
        <span role="alert" className="small">
          {text}
        </span>
      )}
      {revoking && (
        <FinalDialog
          title={t('transition:invitation.REVOKED')}
          consequence={t('invitation.revokeWhat', { name: invitation.person.name })}
          busy={moving.isPending}
          problem={moving.error && asProblem(moving.error)}
          onConfirm={() => moving.mutate('REVOKED')}
          onClose={() => setRevoking(false)}
        />
      )}
    </span>
  );
}
