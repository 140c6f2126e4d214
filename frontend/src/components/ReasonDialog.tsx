import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/api/problem';
import { useProblemText } from './states';

interface Props {
  title: string;
  /** What the step brings about. */
  consequence?: string | undefined;
  busy: boolean;
  problem: Problem | null;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks why, before a step that others will want explained. */
export function ReasonDialog({ title, consequence, busy, problem, onConfirm, onClose }: Props) {
  const { t } = useTranslation('components');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const text = useProblemText(problem);
  const confirm = () => (reason.trim() ? onConfirm(reason.trim()) : setMissing(true));
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('form.cancel') }}
    >
      {consequence && <p>{consequence}</p>}
      <Textarea
        data-autofocus
        autosize
        minRows={3}
        label={t('move.reason')}
        description={t('move.reasonHint')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={(missing && !reason.trim() && t('validation.required')) || (problem && text)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <Button loading={busy} onClick={confirm}>
          {title}
        </Button>
      </Group>
    </Modal>
  );
}
