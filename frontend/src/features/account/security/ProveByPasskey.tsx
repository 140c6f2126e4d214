import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import IconFingerprint from '@tabler/icons-react/dist/esm/icons/IconFingerprint.mjs';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { usePasskeyWords } from '../usePasskeyWords';
import { confirmWithPasskey } from './api';

export function ProveByPasskey({ onProved }: { onProved: () => void }) {
  const { t } = useTranslation('security');
  const proving = useMutation({ mutationFn: confirmWithPasskey, onSuccess: onProved });
  const trouble = usePasskeyWords(proving.error);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFingerprint size={20} stroke={1.7} aria-hidden />}
        loading={proving.isPending}
        onClick={() => proving.mutate()}
      >
        {t('confirm.byPasskey')}
      </Button>
      {trouble && <Notice tone="error" text={trouble} />}
    </>
  );
}
