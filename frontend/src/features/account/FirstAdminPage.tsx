import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Blob } from '@/components/Blob';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { asProblem } from '@/lib/api/problem';
import { PRODUCT_NAME } from '@/lib/brand';
import { acceptFirstAdmin } from './api';
import { LanguageSwitch } from './LanguageSwitch';
import classes from './LoginPage.module.css';
import { Spread } from './Spread';

/** The door for the very first admin. The token of the link stays behind the #, so it reaches no server log. */
export default function FirstAdminPage() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const entering = useMutation({
    mutationFn: acceptFirstAdmin,
    onSuccess: () => navigate({ to: '/', replace: true } as never),
  });
  const general = useProblemText(entering.error);
  const wrong = entering.isError ? asProblem(entering.error).violations : [];
  const errorAt = (field: string) => wrong.find((one) => one.field === field)?.message;
  useEffect(() => {
    document.title = `${t('firstAdmin.title')} · ${PRODUCT_NAME}`;
  }, [t]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name)).trim();
    entering.mutate({
      token: window.location.hash.slice(1),
      person: { givenName: text('givenName'), surname: text('surname'), email: text('email') },
      password: String(data.get('password')),
    });
  };
  return (
    <div className={classes.page}>
      <main className={classes.form}>
        <div className={classes.bar}>
          <span className={classes.brand}>
            <Blob size={30} /> {PRODUCT_NAME}
          </span>
          <LanguageSwitch />
        </div>
        <form onSubmit={submit} className={classes.fields}>
          <div>
            <h1>{t('firstAdmin.title')}</h1>
            <p className="muted">{t('firstAdmin.intro')}</p>
          </div>
          <TextInput name="givenName" required label={t('firstAdmin.givenName')} />
          <TextInput name="surname" required label={t('firstAdmin.surname')} />
          <TextInput
            name="email"
            type="email"
            autoComplete="username"
            required
            label={t('login.email')}
            error={errorAt('person.email')}
          />
          <PasswordInput
            name="password"
            autoComplete="new-password"
            required
            minLength={12}
            label={t('login.password')}
            description={t('firstAdmin.passwordHint')}
            error={errorAt('password')}
            visibilityToggleButtonProps={{ 'aria-label': t('login.show') }}
          />
          {entering.isError && <Notice tone="error" text={errorAt('token') ?? general} />}
          <Button type="submit" size="lg" loading={entering.isPending}>
            {t('firstAdmin.submit')}
          </Button>
        </form>
      </main>
      <Spread />
    </div>
  );
}
