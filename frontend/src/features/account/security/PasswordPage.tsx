import { PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AppLink, LinkButton } from '@/components/AppLink';
import { toast } from '@/components/toast';
import { forgottenLink, securityLink } from '../links';
import { NewPassword } from '../NewPassword';
import { SecretForm, type Typed } from '../SecretForm';
import { UserName } from '../UserName';
import { useMe } from '../useSession';
import { changePassword } from './api';
import { SubPage } from './SubPage';
import { useSure } from './sure';
import { useQuietly } from './useQuietly';
import classes from './security.module.css';

/** Another password. Everywhere else this person is signed out. */
export default function PasswordPage() {
  const { t } = useTranslation('security');
  return (
    <SubPage title={t('password.changeTitle')} intro={t('password.changeIntro')}>
      <PasswordForm />
    </SubPage>
  );
}

function PasswordForm() {
  const { t } = useTranslation('security');
  const me = useMe();
  const navigate = useNavigate();
  const sure = useSure();
  const changing = useMutation({
    mutationFn: ({ currentPassword = '', newPassword = '' }: Typed) =>
      sure(() => changePassword({ currentPassword, newPassword })),
    onSuccess: () => {
      void toast(t('password.changed'));
      void navigate({ to: securityLink() });
    },
  });
  const words = useQuietly(changing.error);
  return (
    <SecretForm
      sending={changing}
      submitLabel={t('password.submit')}
      words={words}
      beside={
        <LinkButton variant="subtle" to={securityLink()}>
          {t('components:form.cancel')}
        </LinkButton>
      }
    >
      {(errorAt) => (
        <>
          <UserName value={me.email} />
          <div className={classes.under}>
            <PasswordInput
              name="currentPassword"
              autoComplete="current-password"
              required
              withAsterisk={false}
              label={t('password.current')}
              error={errorAt('currentPassword')}
              visibilityToggleButtonProps={{ 'aria-label': t('auth:password.show') }}
            />
            <AppLink to={forgottenLink()}>{t('auth:login.forgotten')}</AppLink>
          </div>
          <NewPassword
            name="newPassword"
            label={t('password.new')}
            about={[me.name, me.email ?? '']}
            error={errorAt('newPassword')}
          />
        </>
      )}
    </SecretForm>
  );
}
