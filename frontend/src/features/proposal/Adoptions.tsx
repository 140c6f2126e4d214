import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Stacked } from '@/components/Card';
import { Pill, StatusPill } from '@/components/StatusPill';
import { ErrorState } from '@/components/states';
import { useMe } from '@/features/account/public';
import { runs } from '@/lib/reach';
import { partnersQuery } from '@/features/exchange/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { AdoptDialog } from './AdoptDialog';
import { adoptionsQuery } from './api';
import classes from './proposal.module.css';
import { SpreadPicture } from './SpreadPicture';
import { StageDialog } from './StageDialog';
import type { Adoption, Proposal } from './types';

/** Who does it too: the picture, the list with stages, and the way to join. */
export function Adoptions({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('proposal');
  const me = useMe();
  const query = useQuery(adoptionsQuery(proposal.id));
  const partners = useQuery(partnersQuery(proposal.network.id));
  const [joining, setJoining] = useState(false);
  const [changing, setChanging] = useState<Adoption | null>(null);
  if (query.isError)
    return <ErrorState heading="h2" error={query.error} retry={() => void query.refetch()} />;
  const adoptions = query.data ?? [];
  const taken = new Set([proposal.organisation.id, ...adoptions.map((one) => one.organisation.id)]);
  const forAll = runs(me, proposal.network.id);
  const mine = forAll ? (partners.data ?? []) : me.speaksFor;
  const free = mine.filter(({ id }) => !taken.has(id));
  return (
    <Stacked>
      {adoptions.length > 0 && <SpreadPicture proposal={proposal} adoptions={adoptions} />}
      <Card
        title={t('adoption.title')}
        aside={
          proposal.may?.includes('ADOPT') &&
          free.length > 0 && (
            <Button variant="default" onClick={() => setJoining(true)}>
              {forAll ? t('adoption.add') : t('adoption.join')}
            </Button>
          )
        }
      >
        {adoptions.length === 0 && <p className="muted">{t('adoption.none')}</p>}
        <ul className={classes.adoptions}>
          {adoptions.map((adoption) => (
            <Row
              key={adoption.id}
              adoption={adoption}
              exampleAlready={proposal.sample}
              change={adoption.mayChange ? () => setChanging(adoption) : undefined}
            />
          ))}
        </ul>
      </Card>
      {joining && (
        <AdoptDialog
          proposal={proposal}
          adoptions={adoptions}
          choices={free}
          onClose={() => setJoining(false)}
        />
      )}
      {changing && (
        <StageDialog proposal={proposal} adoption={changing} onClose={() => setChanging(null)} />
      )}
    </Stacked>
  );
}

interface RowProps {
  adoption: Adoption;
  /** The page says so for the whole proposal. */
  exampleAlready: boolean;
  change?: () => void;
}

function Row({ adoption, exampleAlready, change }: RowProps) {
  const { t } = useTranslation('proposal');
  const { date } = useFormat();
  const more = [
    t('adoption.learntFrom', { name: adoption.source.name }),
    adoption.stageDate ? t('adoption.since', { date: date(adoption.stageDate) }) : '',
    adoption.stopReason ?? adoption.note ?? '',
  ];
  return (
    <li>
      <div>
        <p className={classes.adopter}>
          {adoption.organisation.name} <StatusPill of="adoption" status={adoption.stage} />
          {adoption.sample && !exampleAlready && <Pill tone="idea">{t('sample')}</Pill>}
        </p>
        <p className="small muted">{more.filter(Boolean).join(' · ')}</p>
      </div>
      {change && (
        <Button
          variant="subtle"
          size="sm"
          aria-label={t('adoption.changeOf', { name: adoption.organisation.name })}
          onClick={change}
        >
          {t('adoption.change')}
        </Button>
      )}
    </li>
  );
}
