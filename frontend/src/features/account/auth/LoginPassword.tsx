import { PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { asProblem, type Problem } from '@/lib/api/problem';
import { forgottenLink } from '../links';
import { SecretForm, type Typed } from '../SecretForm';
import { login } from './api';
import type { Started } from './LoginCode';
import { useEnter } from './useEnter';
import classes from './auth.module.css';

interface Props {
  to?: string;
  onTry: () => void;
  onSecondStep: (started: Started) => void;
}

/** The password was right, and a second proof is asked: that is no error but a next step. */
function secondStepOf(error: unknown): Started | null {
  const problem = asProblem(error);
  if (!problem.is('second-factor-required')) return null;
  const { continuation, factors } = problem.extensions as unknown as Started;
  return { continuation, factors };
}

export function LoginPassword({ to, onTry, onSecondStep }: Props) {
  const { t } = useTranslation('auth');
  const enter = useEnter(to);
  const entering = useMutation({
    mutationFn: async ({ email = '', password = '' }: Typed) => {
      onTry();
      try {
        await enter(await login({ email: email.trim(), password }));
      } catch (error) {
        const started = secondStepOf(error);
        if (!started) throw error;
        onSecondStep(started);
      }
    },
  });
  const words = ({ status }: Problem) =>
    status === 401 ? t('login.wrong') : status === 429 ? t('login.throttled') : undefined;
  return (
    <SecretForm sending={entering} submitLabel={t('login.submit')} words={words}>
      {(errorAt) => (
        <>
          <TextInput
            name="email"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            label={t('login.email')}
            error={errorAt('email')}
          />
          <div className={classes.under}>
            <PasswordInput
              name="password"
              autoComplete="current-password"
              required
              withAsterisk={false}
              label={t('login.password')}
              error={errorAt('password')}
              visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
            />
            <AppLink to={forgottenLink()}>{t('login.forgotten')}</AppLink>
          </div>
        </>
      )}
    </SecretForm>
  );
}
