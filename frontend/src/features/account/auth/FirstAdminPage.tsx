import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/api/problem';
import { Door } from '../Door';
import { NewPassword } from '../NewPassword';
import { SecretForm, type Typed } from '../SecretForm';
import { acceptFirstAdmin } from './api';
import { useLinkToken } from './useLinkToken';

const NAMES = ['givenName', 'surname'] as const;

/** The door for the very first admin. The token of the link stays behind the #, so it reaches no server log. */
export default function FirstAdminPage() {
  const { t } = useTranslation('auth');
  const navigate = useNavigate();
  const token = useLinkToken();
  const [about, setAbout] = useState<Typed>({});
  const entering = useMutation({
    mutationFn: ({ password = '', givenName = '', surname = '', email = '' }: Typed) =>
      acceptFirstAdmin({
        token,
        person: { givenName: givenName.trim(), surname: surname.trim(), email: email.trim() },
        password,
      }),
    onSuccess: () => navigate({ to: '/', replace: true } as never),
  });
  const words = ({ violations }: Problem) =>
    violations.find(({ field }) => field === 'token')?.message;
  const note = (field: string, value: string) => setAbout({ ...about, [field]: value });
  return (
    <Door title={t('firstAdmin.title')} intro={t('firstAdmin.intro')}>
      <SecretForm sending={entering} submitLabel={t('firstAdmin.submit')} words={words}>
        {(errorAt) => (
          <>
            {NAMES.map((name) => (
              <TextInput
                key={name}
                name={name}
                required
                withAsterisk={false}
                label={t(`firstAdmin.${name}`)}
                error={errorAt(name)}
                onChange={(event) => note(name, event.currentTarget.value)}
              />
            ))}
            <TextInput
              name="email"
              type="email"
              autoComplete="username"
              required
              withAsterisk={false}
              label={t('login.email')}
              error={errorAt('email')}
              onChange={(event) => note('email', event.currentTarget.value)}
            />
            <NewPassword
              name="password"
              label={t('login.password')}
              about={Object.values(about)}
              error={errorAt('password')}
            />
          </>
        )}
      </SecretForm>
    </Door>
  );
}
