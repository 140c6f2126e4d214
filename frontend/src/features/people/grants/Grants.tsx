import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink, LinkButton } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { ListSkeleton } from '@/components/list/ListSkeleton';
import { Loaded } from '@/components/Loaded';
import { RowList, type Row } from '@/components/RowList';
import { StatusPill } from '@/components/StatusPill';
import { useSession } from '@/features/account/public';
import { waysFrom } from '@/lib/additions';
import { today } from '@/lib/today';
import type { Person } from '../api';
import { InviteToRole } from '../InviteToRole';
import { grantLink } from '../links';
import classes from '../people.module.css';
import type { Grant } from '../types';
import { usePlaceWords } from '../usePlaceWords';
import { grantsQuery } from './api';
import { goesOn, stateOf } from './grant-state';
import { RevokeDialog } from './RevokeDialog';
import { useGrantWords } from './useGrantWords';

/** What somebody may do and who gave them that; what is over stands folded away below. */
export function Grants({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const me = useSession();
  const words = useGrantWords();
  const { whole } = usePlaceWords();
  const query = useQuery(grantsQuery(person.id));
  const [revoking, setRevoking] = useState<Grant | null>(null);
  const now = today();
  const row = (grant: Grant): Row => ({
    id: grant.id,
    title: (
      <span className={classes.given}>
        {whole(grant)} <StatusPill of="grant" status={stateOf(grant, now)} />
      </span>
    ),
    text: words(grant),
    aside: (
      <span className={classes.quietButtons}>
        {person.hasLogIn === false && grant.may.includes('INVITE') && (
          <InviteToRole person={person} grant={grant} />
        )}
        {grant.may.includes('CHANGE') && (
          <LinkButton variant="subtle" size="sm" to={grantLink(person.id, grant.id)}>
            {t('grant.dates')}
            <span className="sr-only"> {whole(grant)}</span>
          </LinkButton>
        )}
        {grant.steps.includes('REVOKED') && (
          <Button variant="subtle" size="sm" onClick={() => setRevoking(grant)}>
            {t('grant.revoke')}
            <span className="sr-only"> {whole(grant)}</span>
          </Button>
        )}
      </span>
    ),
  });
  return (
    <Card
      title={t('grant.title')}
      aside={waysFrom('grants', { personId: person.id }, me).map(({ to, labelKey }) => (
        <AppLink key={to} to={to}>
          {t(labelKey)}
        </AppLink>
      ))}
    >
      <Loaded query={query} waiting={<ListSkeleton rows={2} columns={2} />}>
        {({ items }) => {
          const current = items.filter((grant) => goesOn(grant, now));
          const past = items.filter((grant) => !goesOn(grant, now));
          return (
            <>
              {person.hasLogIn === false && (
                <p className="muted">{t(person.email ? 'grant.notIn' : 'grant.noAddress')}</p>
              )}
              {current.length === 0 && <p className="muted">{t('grant.none')}</p>}
              <RowList label={t('grant.title')} rows={current.map(row)} />
              {past.length > 0 && (
                <details className={classes.past}>
                  <summary>{t('grant.past', { count: past.length })}</summary>
                  <RowList label={t('grant.pastTitle')} rows={past.map(row)} />
                </details>
              )}
            </>
          );
        }}
      </Loaded>
      {revoking && (
        <RevokeDialog grant={revoking} person={person} onClose={() => setRevoking(null)} />
      )}
    </Card>
  );
}
