import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Blob } from '@/components/Blob';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { asProblem } from '@/lib/api/problem';
import { PRODUCT_NAME } from '@/lib/brand';
import { safeReturn } from '@/lib/return-to';
import type { Search } from '@/lib/search';
import { login, type Credentials } from './api';
import { LanguageSwitch } from './LanguageSwitch';
import classes from './LoginPage.module.css';
import { Spread } from './Spread';

/** The door. What somebody came for waits behind it: after login they arrive at the page they asked for. */
export default function LoginPage() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const { to }: Search = useSearch({ strict: false });
  const entering = useMutation({
    mutationFn: (credentials: Credentials) => login(credentials),
    onSuccess: () => navigate({ href: safeReturn(to), replace: true } as never),
  });
  useEffect(() => {
    document.title = `${t('login.title')} · ${PRODUCT_NAME}`;
  }, [t]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    entering.mutate({
      email: String(data.get('email')).trim(),
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
            <h1>{t('login.title')}</h1>
            <p className="muted">{t(to && to !== '/' ? 'login.introDeep' : 'login.intro')}</p>
          </div>
          <TextInput
            name="email"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            label={t('login.email')}
          />
          <PasswordInput
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            label={t('login.password')}
            visibilityToggleButtonProps={{ 'aria-label': t('login.show') }}
          />
          {entering.isError && <Trouble error={entering.error} />}
          <Button type="submit" size="lg" loading={entering.isPending}>
            {t('login.submit')}
          </Button>
          <p className="small muted">{t('login.help')}</p>
        </form>
        <p className="small muted">{t('login.privacy')}</p>
      </main>
      <Spread />
    </div>
  );
}

function Trouble({ error }: { error: unknown }) {
  const { t } = useTranslation('account');
  const general = useProblemText(error);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  const { status } = asProblem(error);
  const text = status === 401 ? t('login.wrong') : status === 429 ? t('login.throttled') : general;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="error" text={text} />
    </div>
  );
}
