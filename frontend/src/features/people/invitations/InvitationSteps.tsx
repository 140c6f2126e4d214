import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import classes from '../people.module.css';
import type { Invitation } from '../types';
import { moveInvitation } from './api';

/** Send again or revoke, each at once; a revoked link can be sent again, so nothing is asked first. */
export function InvitationSteps({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation(['people', 'transition']);
  const queries = useQueryClient();
  const moving = useMutation({
    mutationFn: (to: 'OPEN' | 'REVOKED') => moveInvitation(invitation.id, to),
    onSuccess: async (_, to) => {
      await queries.invalidateQueries({ queryKey: ['invitations'] });
      const { name } = invitation.person;
      void toast(to === 'OPEN' ? t('invitation.again', { name }) : t('invitation.gone', { name }));
    },
  });
  const text = useProblemText(moving.error);
  const waits = ['OPEN', 'EXPIRED'].includes(invitation.status);
  if (!waits || !invitation.mayChange) return null;
  return (
    <span className={classes.quietButtons}>
      {(['OPEN', 'REVOKED'] as const)
        .filter((to) => to === 'OPEN' || invitation.status === 'OPEN')
        .map((to) => (
          <Button
            key={to}
            variant="subtle"
            size="sm"
            loading={moving.isPending && moving.variables === to}
            disabled={moving.isPending}
            onClick={() => moving.mutate(to)}
          >
            {t(`transition:invitation.${to}`)}
            <span className="sr-only"> {invitation.person.name}</span>
          </Button>
        ))}
      {moving.isError && (
        <span role="alert" className="small">
          {text}
        </span>
      )}
    </span>
  );
}
