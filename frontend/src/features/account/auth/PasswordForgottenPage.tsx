import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink, LinkButton } from '@/components/AppLink';
import type { Problem } from '@/lib/api/problem';
import { Door } from '../Door';
import { loginLink } from '../links';
import { SecretForm, type Typed } from '../SecretForm';
import { askForNewPassword } from './api';
import { KeptMailHint } from './KeptMailHint';

/** Asks for a link to a new password. The answer does not tell whether we know the address. */
export default function PasswordForgottenPage() {
  const { t } = useTranslation('auth');
  const asking = useMutation({
    mutationFn: async ({ email = '' }: Typed) => askForNewPassword(email.trim()),
  });
  const words = ({ status }: Problem) => (status === 429 ? t('login.throttled') : undefined);
  if (asking.isSuccess)
    return (
      <Door
        title={t('forgotten.sentTitle')}
        intro={t('forgotten.sent', { email: asking.variables.email })}
      >
        <KeptMailHint />
        <p className="small muted">{t('forgotten.nothing')}</p>
        <LinkButton to={loginLink()} size="lg">
          {t('back')}
        </LinkButton>
      </Door>
    );
  return (
    <Door title={t('forgotten.title')} intro={t('forgotten.intro')}>
      <SecretForm sending={asking} submitLabel={t('forgotten.submit')} words={words}>
        {(errorAt) => (
          <TextInput
            name="email"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            label={t('login.email')}
            error={errorAt('email')}
          />
        )}
      </SecretForm>
      <AppLink to={loginLink()}>{t('back')}</AppLink>
    </Door>
  );
}
