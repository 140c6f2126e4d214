import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NewPassword } from '../NewPassword';
import { SecretForm, type Typed } from '../SecretForm';
import type { Invited } from '../types';
import { UserName } from '../UserName';
import { acceptWithPassword } from './api';
import { isDead } from './DeadLink';
import { useEnter } from './useEnter';

export function AcceptWithPassword({ token, invited }: { token: string; invited: Invited }) {
  const { t } = useTranslation('auth');
  const enter = useEnter();
  const accepting = useMutation({
    mutationFn: async ({ password = '' }: Typed) =>
      enter(await acceptWithPassword(token, password)),
  });
  const words = () => (isDead(accepting.error) ? t('dead.invitation') : undefined);
  return (
    <SecretForm sending={accepting} submitLabel={t('invitation.submit')} words={words}>
      {(errorAt) => (
        <>
          <UserName value={invited.email} />
          <NewPassword
            name="password"
            label={t('invitation.choose')}
            about={[invited.givenName, invited.email]}
            error={errorAt('password')}
          />
        </>
      )}
    </SecretForm>
  );
}
