import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { asProblem } from '@/lib/api/problem';
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
    mutationFn: async ({ newPassword = '', helpCode }: Typed) => {
      await setNewPassword(token, newPassword, helpCode);
      closeSession();
    },
  });
  const asksCode = asProblem(setting.error).violations.some(({ field }) => field === 'helpCode');
  const [helped, setHelped] = useState(false);
  if (asksCode && !helped) setHelped(true);
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
          <>
            <NewPassword
              name="newPassword"
              label={t('renew.label')}
              error={errorAt('newPassword')}
            />
            {helped && (
              <TextInput
                name="helpCode"
                required
                withAsterisk={false}
                autoComplete="off"
                label={t('renew.helpCode')}
                description={t('renew.helpHint')}
                error={errorAt('helpCode')}
              />
            )}
          </>
        )}
      </SecretForm>
    </Door>
  );
}
