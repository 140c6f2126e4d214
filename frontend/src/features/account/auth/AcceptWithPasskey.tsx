import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { deviceName } from '../passkey';
import { usePasskeyWords } from '../usePasskeyWords';
import { acceptWithPasskey } from './api';
import { isDead } from './DeadLink';
import { useEnter } from './useEnter';
import classes from './auth.module.css';

export function AcceptWithPasskey({ token }: { token: string }) {
  const { t } = useTranslation('auth');
  const enter = useEnter();
  const accepting = useMutation({
    mutationFn: async () => enter(await acceptWithPasskey(token, deviceName())),
  });
  const trouble = usePasskeyWords(accepting.error);
  return (
    <div className={classes.ways}>
      <p>{t('passkey.what')}</p>
      {trouble && (
        <Notice tone="error" text={isDead(accepting.error) ? t('dead.invitation') : trouble} />
      )}
      <Button size="lg" loading={accepting.isPending} onClick={() => accepting.mutate()}>
        {t('passkey.make')}
      </Button>
    </div>
  );
}
