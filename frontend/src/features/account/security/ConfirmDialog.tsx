import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import { Prove } from './Prove';

interface Props {
  onConfirmed: () => void;
  onClose: () => void;
}

/** Is it really you? Asked before the keys to somebody's account change. */
export function ConfirmDialog({ onConfirmed, onClose }: Props) {
  const { t } = useTranslation('security');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('confirm.title')}
      closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
    >
      <Stacked>
        <p>{t('confirm.why')}</p>
        <Prove byPassword submitLabel={t('confirm.submit')} onProved={onConfirmed} />
      </Stacked>
    </Modal>
  );
}
