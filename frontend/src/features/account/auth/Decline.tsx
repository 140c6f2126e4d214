import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FinalDialog } from '@/components/FinalDialog';
import { asProblem } from '@/lib/api/problem';
import { declineInvitation } from './api';

/** No, thank you; for that nobody has to come in. */
export function Decline({ token, onDeclined }: { token: string; onDeclined: () => void }) {
  const { t } = useTranslation('auth');
  const declining = useMutation({
    mutationFn: () => declineInvitation(token),
    onSuccess: onDeclined,
  });
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {t('invitation.decline')}
      </Button>
      {asking && (
        <FinalDialog
          title={t('invitation.decline')}
          busy={declining.isPending}
          problem={declining.error && asProblem(declining.error)}
          onConfirm={() => declining.mutate()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
