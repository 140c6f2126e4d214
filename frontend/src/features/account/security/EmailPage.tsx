import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Notice } from '@/components/form/Notice';
import { securityLink } from '../links';
import { SecretForm, type Typed } from '../SecretForm';
import { useMe } from '../useSession';
import { changeEmail } from './api';
import { SubPage } from './SubPage';
import { useSure } from './sure';
import { useQuietly } from './useQuietly';

/** Another address. It only changes after a press in the mail to the old one and in the mail to the new one. */
export default function EmailPage() {
  const { t } = useTranslation('security');
  const me = useMe();
  return (
    <SubPage
      title={t('email.changeTitle')}
      intro={t('email.changeIntro', { email: me.email ?? '' })}
    >
      <EmailForm />
    </SubPage>
  );
}

function EmailForm() {
  const { t } = useTranslation('security');
  const me = useMe();
  const sure = useSure();
  const changing = useMutation({
    mutationFn: ({ newEmail = '' }: Typed) => sure(() => changeEmail(newEmail.trim())),
  });
  const words = useQuietly(changing.error);
  if (changing.isSuccess)
    return (
      <Notice
        tone="calm"
        title={t('email.sentTitle')}
        text={t('email.sent', { old: me.email ?? '', new: changing.variables.newEmail })}
      >
        <LinkButton variant="default" to={securityLink()}>
          {t('done')}
        </LinkButton>
      </Notice>
    );
  return (
    <SecretForm
      sending={changing}
      submitLabel={t('email.submit')}
      words={words}
      beside={
        <LinkButton variant="subtle" to={securityLink()}>
          {t('components:form.cancel')}
        </LinkButton>
      }
    >
      {(errorAt) => (
        <TextInput
          name="newEmail"
          type="email"
          autoComplete="email"
          required
          withAsterisk={false}
          label={t('email.new')}
          error={errorAt('newEmail')}
        />
      )}
    </SecretForm>
  );
}
