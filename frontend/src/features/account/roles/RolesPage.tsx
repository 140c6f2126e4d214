import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { ReasonDialog } from '@/components/ReasonDialog';
import { RowList } from '@/components/RowList';
import { Pill } from '@/components/StatusPill';
import { usePeriodWords } from '@/components/usePeriodWords';
import { asProblem } from '@/lib/api/problem';
import { useSteps } from '@/lib/useSteps';
import { meLink } from '../links';
import { waits } from '../roles-wait';
import { useMe } from '../useSession';
import { myRolesQuery, roleStepsQuery, type MyRole } from './api';
import { Offer } from './Offer';
import { RolesWait } from './RolesWait';
import { useMoveRole } from './useMoveRole';
import { useRoleWords } from './useRoleWords';

/** What I am asked to be, and what I am; each of which I can lay down. */
export default function RolesPage() {
  return (
    <LoadedPage query={useQuery(myRolesQuery)}>{({ items }) => <Page roles={items} />}</LoadedPage>
  );
}

function Page({ roles }: { roles: MyRole[] }) {
  const { t } = useTranslation(['roles', 'account']);
  const offers = roles.filter(({ status }) => status === 'OFFERED');
  return (
    <>
      <PageHeader
        title={t('title')}
        meta={<AppLink to={meLink()}>{t('account:me.title')}</AppLink>}
      />
      <Stacked>
        {offers.map((offer) => (
          <Offer key={offer.id} offer={offer} />
        ))}
        <RolesWait />
        <Held roles={roles.filter(({ status }) => status === 'ACTIVE')} />
      </Stacked>
    </>
  );
}

function Held({ roles }: { roles: MyRole[] }) {
  const { t } = useTranslation('roles');
  const me = useMe();
  const whole = useRoleWords();
  const period = usePeriodWords();
  const [laying, setLaying] = useState<MyRole | null>(null);
  const moving = useMoveRole(
    ({ role }) => t('held.laidDown', { role: whole(role) }),
    () => setLaying(null),
  );
  return (
    <Card title={t('held.title')}>
      {roles.length === 0 && <p className="muted">{t('held.none')}</p>}
      <RowList
        label={t('held.title')}
        rows={roles.map((role) => ({
          id: role.id,
          title: whole(role),
          text: period(role.validFrom, role.validTo),
          aside: (
            <>
              {waits(me, role) && <Pill tone="wait">{t('held.waits')}</Pill>}
              <LayDown role={role} onClick={() => setLaying(role)} />
            </>
          ),
        }))}
      />
      {laying && (
        <ReasonDialog
          final
          title={t('held.layDown')}
          consequence={t('held.consequence', { role: whole(laying) })}
          busy={moving.isPending}
          problem={moving.error && asProblem(moving.error)}
          onConfirm={(reason) => moving.mutate({ role: laying, to: 'REVOKED', reason })}
          onClose={() => setLaying(null)}
        />
      )}
    </Card>
  );
}

function LayDown({ role, onClick }: { role: MyRole; onClick: () => void }) {
  const { t } = useTranslation('roles');
  const whole = useRoleWords();
  const { can, why } = useSteps(roleStepsQuery(role));
  if (!can('REVOKED')) return why('REVOKED') && <span className="small">{why('REVOKED')}</span>;
  return (
    <Button variant="subtle" size="sm" onClick={onClick}>
      {t('held.layDown')}
      <span className="sr-only"> {whole(role)}</span>
    </Button>
  );
}
