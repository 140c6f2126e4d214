import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/Loaded';
import { toast } from '@/components/toast';
import type { Problem } from '@/lib/api/problem';
import { codeOf, CodeInput } from '../CodeInput';
import { SecretForm, type Typed } from '../SecretForm';
import { confirmTotp, startTotp } from './api';
import { QrCode } from './QrCode';
import { RecoveryCodes } from './RecoveryCodes';
import classes from './security.module.css';
import { useSure } from './sure';

interface Props {
  onward: string;
  onCodes?: () => void;
  onDone: () => void;
}

/** A code app in three steps: scan, type what it shows, and keep the codes for when the phone is gone. */
export function TotpSetUp({ onward, onCodes, onDone }: Props) {
  const sure = useSure();
  const [codes, setCodes] = useState<string[] | null>(null);
  // One secret for as long as this page is open: asking again would make the scanned one worthless.
  const started = useQuery({
    queryKey: ['totp-start'],
    queryFn: () => sure(startTotp),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
  if (codes) return <Keep codes={codes} onward={onward} onDone={onDone} />;
  return (
    <Loaded query={started}>
      {({ secret, uri }) => (
        <div className={classes.steps}>
          <Scan secret={secret} uri={uri} />
          <TypeCode
            onConfirmed={(made) => {
              setCodes(made);
              onCodes?.();
            }}
          />
        </div>
      )}
    </Loaded>
  );
}

function Scan({ secret, uri }: { secret: string; uri: string }) {
  const { t } = useTranslation('security');
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    void toast(t('app.copied'));
  };
  return (
    <section className={classes.step}>
      <h2>{t('app.scanTitle')}</h2>
      <p>{t('app.scan')}</p>
      <QrCode text={uri} label={t('app.picture')} />
      <p className={classes.onPhone}>
        <a href={uri}>{t('app.open')}</a>
      </p>
      <details className={classes.byHand}>
        <summary>{t('app.byHand')}</summary>
        <p className={classes.secret}>{secret.match(/.{1,4}/g)?.join(' ')}</p>
        <Button variant="default" size="sm" onClick={() => void copy()}>
          {t('app.copy')}
        </Button>
      </details>
    </section>
  );
}

function TypeCode({ onConfirmed }: { onConfirmed: (codes: string[]) => void }) {
  const { t } = useTranslation('security');
  const queries = useQueryClient();
  const confirming = useMutation({
    mutationFn: ({ code }: Typed) => confirmTotp(codeOf(code)),
    onSuccess: ({ recoveryCodes }) => {
      onConfirmed(recoveryCodes);
      void queries.invalidateQueries({ queryKey: ['second-factors'] });
    },
  });
  const words = ({ status }: Problem) => (status === 429 ? t('auth:login.throttled') : undefined);
  return (
    <section className={classes.step}>
      <h2>{t('app.codeTitle')}</h2>
      <SecretForm sending={confirming} submitLabel={t('app.submit')} words={words}>
        {(errorAt) => <CodeInput label={t('app.code')} error={errorAt('code')} quiet />}
      </SecretForm>
    </section>
  );
}

function Keep({ codes, ...rest }: { codes: string[]; onward: string; onDone: () => void }) {
  const { t } = useTranslation('security');
  return (
    <section className={classes.step}>
      <h2>{t('codes.keepTitle')}</h2>
      <p>{t('codes.what')}</p>
      <RecoveryCodes codes={codes} {...rest} />
    </section>
  );
}
