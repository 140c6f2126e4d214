import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { closeSession } from '@/lib/api/session';
import { Door } from '../Door';
import { loginLink } from '../links';
import { NewPassword } from '../NewPassword';
import { SecretForm, type Typed } from '../SecretForm';
import { setNewPassword } from './api';
import { DeadLink, isDead } from './DeadLink';
import { useLinkToken } from './useLinkToken';

/** A new password, with the link from the mail. Every session of this person has ended after that. */
export default function PasswordNewPage() {
  const { t } = useTranslation('auth');
  const token = useLinkToken();
  const setting = useMutation({
    mutationFn: async ({ newPassword = '' }: Typed) => {
      await setNewPassword(token, newPassword);
      closeSession();
    },
  });
  if (token === '' || isDead(setting.error)) return <DeadLink of="password" />;
  if (setting.isSuccess)
    return (
      <Door title={t('renewed.title')} intro={t('renewed.text')}>
        <LinkButton to={loginLink()} size="lg">
          {t('login.submit')}
        </LinkButton>
      </Door>
    );
  return (
    <Door title={t('renew.title')} intro={t('renew.intro')}>
      <SecretForm sending={setting} submitLabel={t('renew.submit')}>
        {(errorAt) => (
          <NewPassword name="newPassword" label={t('renew.label')} error={errorAt('newPassword')} />
        )}
      </SecretForm>
    </Door>
  );
}
