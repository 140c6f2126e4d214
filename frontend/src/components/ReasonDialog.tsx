import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/api/problem';
import { Final } from './Final';
import { useProblemText } from './states';

interface Props {
  title: string;
  /** What the step brings about. */
  consequence?: string | undefined;
  /** Nothing leads back: says so before the button. */
  final?: boolean;
  /** Whether the reason may be left out. */
  optional?: boolean;
  busy: boolean;
  problem: Problem | null;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks why, before a step that others will want explained or that is final. */
export function ReasonDialog({
  title,
  consequence,
  final = false,
  optional = false,
  busy,
  problem,
  onConfirm,
  onClose,
}: Props) {
  const { t } = useTranslation('components');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const text = useProblemText(problem);
  const confirm = () => (reason.trim() || optional ? onConfirm(reason.trim()) : setMissing(true));
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('form.cancel') }}
    >
      {consequence && <p>{consequence}</p>}
      {final && <Final />}
      <Textarea
        mt="md"
        data-autofocus
        autosize
        minRows={3}
        label={t(optional ? 'move.reasonMay' : 'move.reason')}
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
