import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { passkeysWork } from '../passkey';
import { safeReturn } from '@/lib/return-to';
import { providersQuery, signOnAddress } from '../providers';
import { PasskeyButton } from './PasskeyButton';
import classes from './auth.module.css';

/** In without a password: a passkey, or the account of one's own organisation. */
export function LoginWays({ to }: { to?: string }) {
  const { t } = useTranslation('auth');
  const providers = useQuery(providersQuery).data?.items ?? [];
  if (!passkeysWork() && providers.length === 0) return null;
  return (
    <>
      <p className={classes.or}>{t('login.or')}</p>
      <div className={classes.ways}>
        <PasskeyButton to={to} />
        {providers.map(({ key, name }) => (
          <Button
            key={key}
            component="a"
            size="lg"
            variant="default"
            href={signOnAddress(key, safeReturn(to))}
          >
            {t('login.with', { name })}
          </Button>
        ))}
      </div>
    </>
  );
}
