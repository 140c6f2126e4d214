import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { Pill } from '@/components/StatusPill';
import { newPasskeyLink } from '../links';
import { passkeysWork } from '../passkey';
import type { SecondFactors } from '../types';
import { CodeApp } from './CodeApp';
import { Passkeys } from './Passkeys';

/** What protects this account besides a password. */
export function Factors({ factors }: { factors: SecondFactors }) {
  const { t } = useTranslation('security');
  const { totp, passkeys, required, exempt } = factors;
  const safe = totp !== null || passkeys.length > 0;
  return (
    <>
      <Card
        title={t('factor.title')}
        aside={
          <Pill tone={safe ? 'ok' : required && !exempt ? 'wait' : 'idle'}>
            {t(safe ? 'factor.on' : 'factor.off')}
          </Pill>
        }
      >
        <Stacked>
          <p className="muted">{t(exempt ? 'factor.exempt' : 'factor.about')}</p>
          <CodeApp factors={factors} />
        </Stacked>
      </Card>
      <Card title={t('passkey.title')}>
        <Stacked>
          <p className="muted">{t(passkeysWork() ? 'passkey.about' : 'passkey.cannot')}</p>
          {passkeys.length > 0 && <Passkeys passkeys={passkeys} />}
          {passkeysWork() && (
            <div>
              <LinkButton variant={safe ? 'default' : 'filled'} to={newPasskeyLink()}>
                {t('passkey.add')}
              </LinkButton>
            </div>
          )}
        </Stacked>
      </Card>
    </>
  );
}
