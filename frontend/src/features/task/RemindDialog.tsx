import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LoadingPart } from '@/components/Loaded';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { useOnce } from '@/components/useOnce';
import { useFormat } from '@/lib/i18n/useFormat';
import { remind, reminderQuery, type Seen, type Task } from './api';

interface Props {
  task: Task;
  seen: Seen;
  onClose: () => void;
}

/** Says who gets it by mail, before it is sent. */
export default function RemindDialog({ task, seen, onClose }: Props) {
  const { t } = useTranslation(['task', 'components']);
  const { day, list } = useFormat();
  const reminder = useQuery(reminderQuery(task.id, seen));
  const sending = useMutation({
    mutationFn: () => remind(task.id, seen),
    onSuccess: ({ people }) => {
      void toast(t('remind.done', { names: list(people.map(({ name }) => name)) }));
      onClose();
    },
  });
  const send = useOnce(sending);
  const trouble = useProblemText(sending.error);
  const { people = [], lastSentDate, possible } = reminder.data ?? {};
  const names = list(people.map(({ name }) => name));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('remind.title')}
      closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
    >
      <p>
        <strong>{task.title}</strong>
      </p>
      <LoadingPart query={reminder} />
      {reminder.data && (
        <p>{people.length === 0 ? t('remind.nobody') : t('remind.who', { names })}</p>
      )}
      {lastSentDate && (
        <p className="small muted">{t('remind.last', { day: day(lastSentDate) })}</p>
      )}
      {sending.isError && <p role="alert">{trouble}</p>}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('components:form.cancel')}
        </Button>
        {possible && (
          <Button loading={sending.isPending} onClick={() => send()}>
            {t('remind.send')}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
