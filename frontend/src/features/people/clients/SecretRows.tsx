import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/form/Notice';
import { RowList } from '@/components/RowList';
import { Pill } from '@/components/StatusPill';
import { useProblemText } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { removeSecret } from './api';
import type { Client, Secret } from './types';

/** Which secrets still work, and until when. */
export function SecretRows({ client, secrets }: { client: Client; secrets: Secret[] }) {
  const { t } = useTranslation('people');
  const { dayAndTimes, relative } = useFormat();
  const queries = useQueryClient();
  const [now] = useState(() => Date.now());
  const removing = useMutation({
    mutationFn: (id: string) => removeSecret(client.id, id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['api-clients', client.id] }),
  });
  const text = useProblemText(removing.error);
  const over = ({ expiresAt }: Secret) => expiresAt !== null && Date.parse(expiresAt) < now;
  const made = ({ createdAt }: Secret) => dayAndTimes(createdAt, createdAt);
  return (
    <>
      <RowList
        label={t('secret.title')}
        rows={secrets.map((secret) => ({
          id: secret.id,
          title: t('secret.made', { when: made(secret) }),
          text:
            secret.expiresAt &&
            t(over(secret) ? 'secret.ended' : 'secret.ends', { when: relative(secret.expiresAt) }),
          aside: (
            <>
              <Pill tone={over(secret) ? 'idle' : secret.expiresAt ? 'wait' : 'active'}>
                {t(
                  over(secret) ? 'secret.over' : secret.expiresAt ? 'secret.former' : 'secret.now',
                )}
              </Pill>
              {!over(secret) && (
                <Button
                  variant="subtle"
                  size="sm"
                  loading={removing.isPending && removing.variables === secret.id}
                  onClick={() => removing.mutate(secret.id)}
                >
                  {t('secret.stop')}
                  <span className="sr-only"> {t('secret.made', { when: made(secret) })}</span>
                </Button>
              )}
            </>
          ),
        }))}
      />
      {removing.isError && <Notice tone="error" text={text} />}
    </>
  );
}
