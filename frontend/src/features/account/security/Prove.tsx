import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/Loaded';
import type { Problem } from '@/lib/api/problem';
import { codeOf, CodeInput } from '../CodeInput';
import { passkeysWork } from '../passkey';
import { SecretForm, type Typed } from '../SecretForm';
import type { SecondFactors } from '../types';
import { UserName } from '../UserName';
import { useMe } from '../useSession';
import { confirmItIsMe, factorsQuery } from './api';
import { ProveByPasskey } from './ProveByPasskey';
import classes from './security.module.css';

interface Props {
  /** Whether a password will do, or only a second proof. */
  byPassword?: boolean;
  submitLabel: string;
  onProved: () => void;
}

/** Shows that it is really you, with one of the things you have. */
export function Prove(props: Props) {
  const factors = useQuery(factorsQuery);
  return <Loaded query={factors}>{(data) => <Ways factors={data} {...props} />}</Loaded>;
}

function Ways({ factors, byPassword, ...rest }: Props & { factors: SecondFactors }) {
  const { t } = useTranslation('security');
  const [way, setWay] = useState<'password' | 'code'>(byPassword ? 'password' : 'code');
  const { totp, passkeys } = factors;
  return (
    <div className={classes.steps}>
      {(byPassword || totp) && <ByHand key={way} way={way} {...rest} />}
      <div className={classes.quiet}>
        {passkeys.length > 0 && passkeysWork() && <ProveByPasskey onProved={rest.onProved} />}
        {byPassword && totp && (
          <Button variant="subtle" onClick={() => setWay(way === 'code' ? 'password' : 'code')}>
            {t(way === 'code' ? 'confirm.byPassword' : 'confirm.byCode')}
          </Button>
        )}
      </div>
    </div>
  );
}

function ByHand({ way, submitLabel, onProved }: Props & { way: 'password' | 'code' }) {
  const { t } = useTranslation('security');
  const me = useMe();
  const proving = useMutation({
    mutationFn: ({ password = '', code }: Typed) =>
      confirmItIsMe(code === undefined ? { password } : { code: codeOf(code) }),
    onSuccess: onProved,
  });
  const words = ({ status }: Problem) => (status === 429 ? t('auth:login.throttled') : undefined);
  return (
    <SecretForm sending={proving} submitLabel={submitLabel} words={words}>
      {(errorAt) =>
        way === 'code' ? (
          <CodeInput label={t('app.code')} error={errorAt('code')} />
        ) : (
          <>
            <UserName value={me.email} />
            <PasswordInput
              data-autofocus
              name="password"
              autoComplete="current-password"
              required
              withAsterisk={false}
              label={t('password.current')}
              error={errorAt('password')}
              visibilityToggleButtonProps={{ 'aria-label': t('auth:password.show') }}
            />
          </>
        )
      }
    </SecretForm>
  );
}
