import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import type { Search } from '@/lib/search';
import { Door } from '../Door';
import { LoginCode, type Started } from './LoginCode';
import { LoginPassword } from './LoginPassword';
import { LoginWays } from './LoginWays';

const PROBLEMS = ['sso-not-linked', 'sso-failed', 'sso-unavailable'] as const;

/** The door. What somebody came for waits behind it: after login they arrive at the page they asked for. */
export default function LoginPage() {
  const { t } = useTranslation('auth');
  const { to, problem }: Search = useSearch({ strict: false });
  const [started, setStarted] = useState<Started | null>(null);
  const [tried, setTried] = useState(false);
  const known = PROBLEMS.find((one) => one === problem);
  if (started) return <LoginCode started={started} to={to} startOver={() => setStarted(null)} />;
  return (
    <Door title={t('login.title')} intro={t(to && to !== '/' ? 'login.introDeep' : 'login.intro')}>
      {known && !tried && <Notice tone="error" text={t(`login.problem.${known}`)} />}
      <LoginPassword to={to} onTry={() => setTried(true)} onSecondStep={setStarted} />
      <LoginWays to={to} />
    </Door>
  );
}
