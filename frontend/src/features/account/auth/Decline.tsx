import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { declineInvitation } from './api';

/** No, thank you; for that nobody has to come in. */
export function Decline({ token, onDeclined }: { token: string; onDeclined: () => void }) {
  const { t } = useTranslation('auth');
  const declining = useMutation({
    mutationFn: () => declineInvitation(token),
    onSuccess: onDeclined,
  });
  const trouble = useProblemText(declining.error);
  return (
    <>
      {declining.isError && <Notice tone="error" text={trouble} />}
      <Button variant="subtle" loading={declining.isPending} onClick={() => declining.mutate()}>
        {t('invitation.decline')}
      </Button>
    </>
  );
}
