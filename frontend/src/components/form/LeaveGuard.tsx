import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Asks before leaving a form that is not saved. A change of filters or tab on the same page may pass. */
export function LeaveGuard({ when }: { when: boolean }) {
  const { t } = useTranslation('components');
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: when,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal
      opened
      onClose={blocker.reset}
      title={t('form.leaveTitle')}
      closeButtonProps={{ 'aria-label': t('form.stay') }}
    >
      <p>{t('form.leaveText')}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={blocker.proceed}>
          {t('form.leave')}
        </Button>
        <Button data-autofocus onClick={blocker.reset}>
          {t('form.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
