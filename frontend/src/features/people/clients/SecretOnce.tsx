import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card, Stacked } from '@/components/Card';
import { API } from '@/lib/api/base';
import classes from '../people.module.css';
import { CopyText } from './CopyText';
import type { Client } from './types';

interface Props {
  client: Client;
  secret: string;
  done: () => void;
}

/** The only time a secret is seen, with the call that uses it. */
export function SecretOnce({ client, secret, done }: Props) {
  const { t } = useTranslation('people');
  const call = [
    `curl -u '${client.id}:${secret}'`,
    `  -d grant_type=client_credentials`,
    `  ${API}/auth/token`,
  ].join(' \\\n');
  return (
    <Card tone="attention" title={t('secret.once')}>
      <Stacked>
        <p role="status">{t('secret.onceHint')}</p>
        <div className={classes.secret}>
          <CopyText text={secret} />
        </div>
        <details className={classes.past}>
          <summary>{t('secret.howTo')}</summary>
          <pre className={classes.call}>{call}</pre>
        </details>
        <div>
          <Button variant="default" onClick={done}>
            {t('secret.kept')}
          </Button>
        </div>
      </Stacked>
    </Card>
  );
}
