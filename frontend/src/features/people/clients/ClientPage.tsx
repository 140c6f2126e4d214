import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Columns, Stacked } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { ReasonDialog } from '@/components/ReasonDialog';
import { StatusPill } from '@/components/StatusPill';
import { asProblem } from '@/lib/api/problem';
import { useFormat } from '@/lib/i18n/useFormat';
import { useSteps } from '@/lib/useSteps';
import { editClientLink } from '../links';
import { clientQuery, clientStepsQuery, revokeClient } from './api';
import { CopyText } from './CopyText';
import { Secrets } from './Secrets';
import type { Client } from './types';
import { useGiver } from './useGiver';

/** One machine: what it may read, its secrets, and the end of it. */
export default function ClientPage() {
  const { clientId = '' } = useParams({ strict: false });
  const query = useQuery(clientQuery(clientId));
  return <LoadedPage query={query}>{(client) => <Page client={client} />}</LoadedPage>;
}

function Page({ client }: { client: Client }) {
  const { t } = useTranslation('people');
  const { date, dayAndTimes } = useFormat();
  const giver = useGiver();
  const { can } = useSteps(clientStepsQuery(client.id));
  const place = client.network ?? client.organisation;
  const moment = (at: string | null) => at && dayAndTimes(at, at);
  return (
    <>
      <PageHeader
        title={client.name}
        meta={[t('client.title'), place?.name].filter(Boolean).join(' · ')}
        status={<StatusPill of="client" status={client.status} />}
        action={
          <>
            {can('REVOKED') && <Revoke client={client} />}
            {client.may?.includes('CHANGE') && (
              <LinkButton variant="default" to={editClientLink(client.id)}>
                {t('change')}
              </LinkButton>
            )}
          </>
        }
      />
      <Columns wide>
        <Stacked>
          <Secrets client={client} />
        </Stacked>
        <Card title={t('client.about')}>
          <FactList
            facts={[
              { term: t('client.number'), value: <CopyText text={client.id} /> },
              { term: t('client.place'), value: place?.name },
              {
                term: t('client.reads'),
                value: client.scopes.map((scope) => (
                  <div key={scope}>{t(`scope.${scope.split(':')[0]!}`)}</div>
                )),
              },
              {
                term: t('client.expires'),
                value:
                  client.endsOn === client.expiresOn
                    ? date(client.endsOn)
                    : t('client.endsWithNetwork', { date: date(client.endsOn) }),
              },
              { term: t('client.used'), value: moment(client.lastUsedAt) ?? t('client.never') },
              { term: t('client.givenBy'), value: giver(client), optional: true },
              { term: t('client.why'), value: client.revokeReason, optional: true },
            ]}
          />
        </Card>
      </Columns>
    </>
  );
}

function Revoke({ client }: { client: Client }) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const revoking = useMutation({
    mutationFn: (reason: string) => revokeClient(client.id, reason),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['api-clients'] });
      setAsking(false);
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('client.revoke')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('client.revokeTitle', { name: client.name })}
          busy={revoking.isPending}
          problem={revoking.error && asProblem(revoking.error)}
          onConfirm={(reason) => revoking.mutate(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
