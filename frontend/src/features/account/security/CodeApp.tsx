import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { RowList, type Row } from '@/components/RowList';
import { useFormat } from '@/lib/i18n/useFormat';
import { codeAppLink, recoveryCodesLink } from '../links';
import type { SecondFactors } from '../types';
import { removeTotp } from './api';
import { AreYouSure } from './AreYouSure';
import classes from './security.module.css';

const FEW = 3;

/** The app that shows a code, and the codes on paper for when the phone is gone. */
export function CodeApp({ factors }: { factors: SecondFactors }) {
  const { t } = useTranslation('security');
  const { date } = useFormat();
  const [removing, setRemoving] = useState(false);
  const { totp, recoveryCodesLeft: left } = factors;
  const app: Row = {
    id: 'app',
    title: t('app.title'),
    text: totp ? t('app.since', { date: date(totp.confirmedAt) }) : t('app.none'),
    aside: totp ? (
      <Button
        variant="transparent"
        size="sm"
        className={classes.plain}
        onClick={() => setRemoving(true)}
      >
        {t('app.remove')}
      </Button>
    ) : (
      <LinkButton variant="default" size="sm" to={codeAppLink()}>
        {t('app.setUp')}
      </LinkButton>
    ),
  };
  const codes: Row = {
    id: 'codes',
    title: t('codes.title'),
    text: t(left <= FEW ? 'codes.few' : 'codes.left', { count: left }),
    aside: (
      <LinkButton
        variant={left <= FEW ? 'default' : 'transparent'}
        size="sm"
        className={left <= FEW ? undefined : classes.plain}
        to={recoveryCodesLink()}
      >
        {t('codes.renew')}
      </LinkButton>
    ),
  };
  return (
    <>
      <RowList label={t('factor.title')} rows={totp ? [app, codes] : [app]} />
      {removing && (
        <AreYouSure
          title={t('app.removeTitle')}
          text={t(
            factors.required && factors.passkeys.length === 0 ? 'app.removeLast' : 'app.removeText',
          )}
          act={() => removeTotp()}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}
