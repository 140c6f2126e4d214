import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Notice } from '@/components/form/Notice';
import { Loaded } from '@/components/Loaded';
import { codeAppLink, securityLink } from '../links';
import { factorsQuery, makeRecoveryCodes } from './api';
import { RecoveryCodes } from './RecoveryCodes';
import { SubPage } from './SubPage';
import { useChange } from './useChange';
import classes from './security.module.css';

/** Codes for when the phone is gone. New ones take the place of all that were left. */
export default function RecoveryCodesPage() {
  const { t } = useTranslation('security');
  const factors = useQuery(factorsQuery);
  return (
    <SubPage title={t('codes.title')} intro={t('codes.what')}>
      <Loaded query={factors}>
        {({ totp, recoveryCodesLeft }) => (totp ? <Renew left={recoveryCodesLeft} /> : <NoApp />)}
      </Loaded>
    </SubPage>
  );
}

function NoApp() {
  const { t } = useTranslation('security');
  return (
    <Notice tone="calm" text={t('codes.noApp')}>
      <LinkButton to={codeAppLink()}>{t('app.setUp')}</LinkButton>
    </Notice>
  );
}

function Renew({ left }: { left: number }) {
  const { t } = useTranslation('security');
  const navigate = useNavigate();
  const [codes, setCodes] = useState<string[] | null>(null);
  const making = useChange(async () => {
    setCodes((await makeRecoveryCodes()).recoveryCodes);
  }, t('codes.made'));
  if (codes)
    return (
      <RecoveryCodes
        codes={codes}
        onward={t('done')}
        onDone={() => void navigate({ to: securityLink() })}
      />
    );
  return (
    <div className={classes.steps}>
      <p>{t('codes.replaces', { count: left })}</p>
      {making.trouble && <Notice tone="error" text={making.trouble} />}
      <div>
        <Button size="lg" loading={making.isPending} onClick={() => making.mutate()}>
          {t('codes.make')}
        </Button>
      </div>
    </div>
  );
}
