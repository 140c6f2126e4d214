import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Stacked } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { RowList } from '@/components/RowList';
import { asProblem } from '@/lib/api/problem';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Search } from '@/lib/search';
import { providersQuery } from '../providers';
import type { ExternalIdentity } from '../types';
import { identitiesQuery, linkIdentity, unlinkIdentity } from './api';
import { AreYouSure } from './AreYouSure';
import { useChange } from './useChange';
import classes from './security.module.css';

const PROBLEMS = ['sso-not-linked', 'sso-failed', 'sso-unavailable'] as const;

/** The accounts of one's own organisation with which one comes in. Not there when nobody offers that. */
export function Identities() {
  const { t } = useTranslation('security');
  const { date } = useFormat();
  const [removing, setRemoving] = useState<ExternalIdentity | null>(null);
  const providers = useQuery(providersQuery).data?.items ?? [];
  const linked = useQuery({ ...identitiesQuery, enabled: providers.length > 0 }).data?.items ?? [];
  const linking = useChange(async (key: string) => {
    window.location.assign((await linkIdentity(key)).redirectTo);
  }, t('sso.going'));
  const { problem }: Search = useSearch({ strict: false });
  const known = PROBLEMS.find((one) => one === problem);
  const away = asProblem(linking.error).status === 503;
  const trouble =
    known && !linking.isError
      ? t(`sso.problem.${known}`)
      : away
        ? t('sso.problem.sso-unavailable')
        : linking.trouble;
  if (providers.length === 0) return null;
  const free = providers.filter(
    ({ name }) => !linked.some(({ providerName }) => providerName === name),
  );
  return (
    <Card title={t('sso.title')}>
      <Stacked>
        <p className="muted">{t('sso.about')}</p>
        {linked.length > 0 && (
          <RowList
            label={t('sso.title')}
            rows={linked.map((identity) => ({
              id: identity.id,
              title: identity.providerName,
              text: t('sso.since', { date: date(identity.createdAt) }),
              aside: (
                <Button
                  variant="transparent"
                  size="sm"
                  className={classes.plain}
                  onClick={() => setRemoving(identity)}
                >
                  {t('sso.remove')}
                </Button>
              ),
            }))}
          />
        )}
        {trouble && <Notice tone="error" text={trouble} />}
        {free.map(({ key, name }) => (
          <Button
            key={key}
            variant="default"
            loading={linking.isPending && linking.variables === key}
            onClick={() => linking.mutate(key)}
          >
            {t('sso.link', { name })}
          </Button>
        ))}
      </Stacked>
      {removing && (
        <AreYouSure
          title={t('sso.remove')}
          text={t('sso.removeText', { name: removing.providerName })}
          act={() => unlinkIdentity(removing.id)}
          onClose={() => setRemoving(null)}
        />
      )}
    </Card>
  );
}
