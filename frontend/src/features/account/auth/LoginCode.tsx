import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/api/problem';
import { codeOf, CodeInput } from '../CodeInput';
import { Door } from '../Door';
import { SecretForm, type Typed } from '../SecretForm';
import { loginWithCode } from './api';
import { PasskeyButton } from './PasskeyButton';
import { useEnter } from './useEnter';
import classes from './auth.module.css';

/** A login that waits for its second proof. Kept on this screen only. */
export interface Started {
  continuation: string;
  factors: string[];
}

interface Props {
  started: Started;
  to?: string;
  startOver: () => void;
}

/** The second step: a code from the app, a code from paper, or a passkey. */
export function LoginCode({ started, to, startOver }: Props) {
  const { t } = useTranslation('auth');
  const has = (factor: string) => started.factors.includes(factor);
  const [way, setWay] = useState<'app' | 'paper'>(has('TOTP') ? 'app' : 'paper');
  const byCode = has('TOTP') || has('RECOVERY_CODE');
  const other = way === 'app' ? 'RECOVERY_CODE' : 'TOTP';
  return (
    <Door title={t('code.title')} intro={byCode ? t(`code.intro.${way}`) : t('code.intro.passkey')}>
      {byCode && <CodeForm key={way} way={way} started={started} to={to} />}
      <div className={classes.ways}>
        {has('PASSKEY') && <PasskeyButton to={to} main={!byCode} />}
        {byCode && has(other) && (
          <Button variant="subtle" onClick={() => setWay(way === 'app' ? 'paper' : 'app')}>
            {t(way === 'app' ? 'code.usePaper' : 'code.useApp')}
          </Button>
        )}
        <Button variant="subtle" onClick={startOver}>
          {t('code.startOver')}
        </Button>
      </div>
      {way === 'paper' && <p className="small muted">{t('code.lost')}</p>}
    </Door>
  );
}

function CodeForm({ way, started, to }: { way: 'app' | 'paper' } & Omit<Props, 'startOver'>) {
  const { t } = useTranslation('auth');
  const enter = useEnter(to);
  const entering = useMutation({
    mutationFn: async ({ code }: Typed) =>
      enter(await loginWithCode(started.continuation, codeOf(code))),
  });
  // What is wrong with a code, the API says: one that was used is another thing than one that never was right.
  const words = ({ status, detail }: Problem) =>
    status === 401 ? detail : status === 429 ? t('login.throttled') : undefined;
  return (
    <SecretForm sending={entering} submitLabel={t('login.submit')} words={words}>
      {(errorAt) => (
        <CodeInput
          label={t(`code.label.${way}`)}
          letters={way === 'paper'}
          error={errorAt('code')}
        />
      )}
    </SecretForm>
  );
}
