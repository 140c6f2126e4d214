import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { tryAgain, type MailMessage } from './mail-queue';

/** Puts a message that failed back in the queue. */
export function TryAgain({ message }: { message: MailMessage }) {
  const { t } = useTranslation('mail');
  const queries = useQueryClient();
  const trying = useMutation({
    mutationFn: () => tryAgain(message.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['mail-messages'] });
      void toast(t('queue.queued'));
    },
  });
  const text = useProblemText(trying.error);
  return (
    <>
      <Button variant="subtle" size="sm" loading={trying.isPending} onClick={() => trying.mutate()}>
        {t('queue.again')}
        <span className="sr-only"> {message.subject}</span>
      </Button>
      {trying.isError && (
        <span role="alert" className="small">
          {text}
        </span>
      )}
    </>
  );
}
