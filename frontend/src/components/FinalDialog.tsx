import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/api/problem';
import { Final } from './Final';
import { useProblemText } from './states';

interface Props {
  /** What is done; also the words of the button. */
  title: string;
  /** What the step brings about. */
  consequence?: string;
  /** Something leads back later: then the consequence says what. */
  back?: boolean;
  busy: boolean;
  problem: Problem | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once more before a step with which much comes about, and says so where nothing leads back from it. */
export function FinalDialog({
  title,
  consequence,
  back = false,
  busy,
  problem,
  onConfirm,
  onClose,
}: Props) {
  const { t } = useTranslation('components');
  const text = useProblemText(problem);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('form.cancel') }}
    >
      {consequence && <p>{consequence}</p>}
      {!back && <Final />}
      {problem && <p role="alert">{text}</p>}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <Button loading={busy} onClick={onConfirm}>
          {title}
        </Button>
      </Group>
    </Modal>
  );
}
