import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import { Prove } from './Prove';

interface Props {
  /** A second step, and not a password. */
  factor?: boolean;
  onConfirmed: () => void;
  onClose: () => void;
}

/** Is it really you? Asked before the keys to somebody's account change. */
export function ConfirmDialog({ factor, onConfirmed, onClose }: Props) {
  const { t } = useTranslation(['security', 'auth']);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('confirm.title')}
      closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
    >
      <Stacked>
        <p>{t(factor ? 'confirm.whyFactor' : 'confirm.why')}</p>
        <Prove byPassword={!factor} submitLabel={t('confirm.submit')} onProved={onConfirmed} />
      </Stacked>
    </Modal>
  );
}
