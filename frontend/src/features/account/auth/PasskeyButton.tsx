import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import IconFingerprint from '@tabler/icons-react/dist/esm/icons/IconFingerprint.mjs';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { passkeysWork } from '../passkey';
import { usePasskeyWords } from '../usePasskeyWords';
import { loginWithPasskey } from './api';
import { useEnter } from './useEnter';

/** In with a finger, a face or the pin of this device. */
export function PasskeyButton({ to, main }: { to?: string; main?: boolean }) {
  const { t } = useTranslation('auth');
  const enter = useEnter(to);
  const entering = useMutation({ mutationFn: async () => enter(await loginWithPasskey()) });
  const trouble = usePasskeyWords(entering.error);
  if (!passkeysWork()) return null;
  return (
    <>
      <Button
        size="lg"
        variant={main ? 'filled' : 'default'}
        leftSection={<IconFingerprint size={22} stroke={1.7} aria-hidden />}
        loading={entering.isPending}
        onClick={() => entering.mutate()}
      >
        {t('passkey.login')}
      </Button>
      {trouble && <Notice tone="error" text={trouble} />}
    </>
  );
}
