import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { useChange } from './useChange';

interface Props {
  /** What will happen, as a verb: also the word on the button. */
  title: string;
  text: string;
  act: () => Promise<unknown>;
  onClose: () => void;
}

/** Before something that cannot be undone. */
export function AreYouSure({ title, text, act, onClose }: Props) {
  const { t } = useTranslation('components');
  const change = useChange(act);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('form.cancel') }}
    >
      <p>{text}</p>
      {change.trouble && <Notice tone="error" text={change.trouble} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <Button
          loading={change.isPending}
          onClick={() => change.mutate(undefined, { onSuccess: onClose })}
        >
          {title}
        </Button>
      </Group>
    </Modal>
  );
}
