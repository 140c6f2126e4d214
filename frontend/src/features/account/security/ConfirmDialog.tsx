import { Button, Modal, PasswordInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import type { Problem } from '@/lib/api/problem';
import { codeOf, CodeInput } from '../CodeInput';
import { SecretForm, type Typed } from '../SecretForm';
import { UserName } from '../UserName';
import { useMe } from '../useSession';
import { confirmItIsMe, factorsQuery } from './api';

interface Props {
  onConfirmed: () => void;
  onClose: () => void;
}

/** Is it really you? Asked before the keys to somebody's account change. */
export function ConfirmDialog({ onConfirmed, onClose }: Props) {
  const { t } = useTranslation('security');
  const me = useMe();
  const factors = useQuery(factorsQuery).data;
  const [way, setWay] = useState<'password' | 'code'>('password');
  const confirming = useMutation({
    mutationFn: ({ password = '', code }: Typed) =>
      confirmItIsMe(code === undefined ? { password } : { code: codeOf(code) }),
    onSuccess: onConfirmed,
  });
  const words = ({ status }: Problem) =>
    status === 429
      ? t('auth:login.throttled')
      : status < 500 && status > 0
        ? t(`confirm.wrong.${way}`)
        : undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('confirm.title')}
      closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
    >
      <Stacked>
        <p>{t('confirm.why')}</p>
        <SecretForm key={way} sending={confirming} submitLabel={t('confirm.submit')} words={words}>
          {(errorAt) =>
            way === 'code' ? (
              <CodeInput label={t('app.code')} error={errorAt('code')} />
            ) : (
              <>
                <UserName value={me.email} />
                <PasswordInput
                  data-autofocus
                  name="password"
                  autoComplete="current-password"
                  required
                  withAsterisk={false}
                  label={t('password.current')}
                  error={errorAt('password')}
                  visibilityToggleButtonProps={{ 'aria-label': t('auth:password.show') }}
                />
              </>
            )
          }
        </SecretForm>
        {factors?.totp && (
          <Button variant="subtle" onClick={() => setWay(way === 'code' ? 'password' : 'code')}>
            {t(way === 'code' ? 'confirm.byPassword' : 'confirm.byCode')}
          </Button>
        )}
      </Stacked>
    </Modal>
  );
}
