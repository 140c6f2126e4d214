import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Stacked } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { useIdempotencyKey } from '@/components/form/useIdempotencyKey';
import { ListSkeleton } from '@/components/list/ListSkeleton';
import { Loaded } from '@/components/Loaded';
import { useProblemText } from '@/components/states';
import classes from '../people.module.css';
import { createSecret, secretsQuery } from './api';
import { SecretOnce } from './SecretOnce';
import { SecretRows } from './SecretRows';
import type { Client } from './types';

const OVERLAPS = [0, 1, 7, 14, 30] as const;

/** The secrets with which a machine logs in; a new one and the old one work side by side for a while. */
export function Secrets({ client }: { client: Client }) {
  const { t } = useTranslation('people');
  const query = useQuery(secretsQuery(client.id));
  const queries = useQueryClient();
  const keys = useIdempotencyKey();
  const [overlap, setOverlap] = useState('7');
  const [made, setMade] = useState(0);
  const making = useMutation({
    mutationFn: () => createSecret(client.id, Number(overlap), keys.keyFor([overlap, made])),
    onSuccess: () => {
      setMade(made + 1);
      return queries.invalidateQueries({ queryKey: ['api-clients', client.id] });
    },
  });
  const text = useProblemText(making.error);
  return (
    <>
      {making.data && (
        <SecretOnce client={client} secret={making.data.secret} done={making.reset} />
      )}
      <Card title={t('secret.title')}>
        <Loaded query={query} waiting={<ListSkeleton rows={1} columns={2} />}>
          {({ items }) => (
            <Stacked>
              {items.length === 0 && <p className="muted">{t('secret.none')}</p>}
              <SecretRows client={client} secrets={items} />
              {client.may?.includes('ADD_SECRET') && !making.data && (
                <div className={classes.make}>
                  {items.length > 0 && (
                    <NativeSelect
                      label={t('secret.overlap')}
                      description={t('secret.overlapHint')}
                      value={overlap}
                      onChange={(event) => setOverlap(event.currentTarget.value)}
                      data={OVERLAPS.map((days) => ({
                        value: String(days),
                        label: days ? t('secret.days', { count: days }) : t('secret.atOnce'),
                      }))}
                    />
                  )}
                  <Button loading={making.isPending} onClick={() => making.mutate()}>
                    {t(items.length ? 'secret.rotate' : 'secret.first')}
                  </Button>
                </div>
              )}
              {making.isError && <Notice tone="error" text={text} />}
            </Stacked>
          )}
        </Loaded>
      </Card>
    </>
  );
}
