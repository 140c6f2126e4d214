import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Address } from '@/components/Address';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import type { Column } from '@/components/list/columns';
import { useListState } from '@/components/list/useListState';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useNetwork } from '@/features/account/public';
import { organisationChoices } from '@/features/organisation/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { InviteButtons } from '../InviteButtons';
import { personLink } from '../links';
import classes from '../people.module.css';
import { PeopleTabs } from '../PeopleTabs';
import { RoleList } from '../RoleList';
import { INVITATION_STATUSES, type Invitation } from '../types';
import { usePlaceWords } from '../usePlaceWords';
import { Who } from '../Who';
import { invitationsQuery } from './api';
import { InvitationSteps } from './InvitationSteps';

/** Who was asked to come in, and whether they did. */
export default function InvitationListPage() {
  const { t } = useTranslation(['people', 'status']);
  const { network } = useNetwork();
  const list = useListState({ filters: ['status', 'organisationId'] });
  const queries = useQueryClient();
  const query = useQuery(invitationsQuery(list.query));
  const organisations = useQuery(organisationChoices({ networkId: network?.id })).data?.items ?? [];
  return (
    <>
      <PageHeader title={t('list.title')} meta={network?.name} action={<InviteButtons />} />
      <PeopleTabs />
      <FilterBar list={list}>
        <SelectFilter
          list={list}
          name="status"
          label={t('invitation.status')}
          choices={INVITATION_STATUSES.map((value) => ({
            value,
            label: t(`status:invitation.${value}`),
          }))}
        />
        <SelectFilter
          list={list}
          name="organisationId"
          label={t('list.organisation')}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FilterBar>
      <DataList
        id="invitations"
        label={t('tabs.invitations')}
        list={list}
        query={query}
        load={(page) => queries.fetchQuery(invitationsQuery(page))}
        columns={useColumns()}
        rowKey={(row) => row.id}
        rowLink={(row) => personLink(row.person.id)}
        empty={
          <EmptyState title={t('invitation.empty')} action={<InviteButtons />}>
            {t('invitation.emptyHint')}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(): Column<Invitation>[] {
  const { t } = useTranslation(['people', 'status']);
  const { whole } = usePlaceWords();
  const { day } = useFormat();
  const when = (row: Invitation) => {
    if (row.acceptedAt) return t('invitation.acceptedOn', { date: day(row.acceptedAt) });
    if (row.status === 'OPEN') return t('invitation.until', { date: day(row.expiresAt) });
    return row.status === 'EXPIRED' ? t('invitation.expired', { date: day(row.expiresAt) }) : '';
  };
  return [
    {
      id: 'name',
      header: t('list.name'),
      cell: (row) => <Who name={row.person.name} more={row.email} />,
      csv: (row) => row.person.name,
    },
    {
      id: 'role',
      header: t('invitation.as'),
      cell: (row) => <RoleList given={[row]} />,
      csv: whole,
    },
    {
      id: 'email',
      header: t('field.email'),
      optional: true,
      cell: (row) =>
        row.email && (
          <span className={classes.address}>
            <Address>{row.email}</Address>
          </span>
        ),
      csv: (row) => row.email,
    },
    {
      id: 'status',
      header: t('invitation.status'),
      cell: (row) => (
        <>
          <StatusPill of="invitation" status={row.status} />
          <div className="small muted">{when(row)}</div>
        </>
      ),
      csv: [
        {
          header: t('invitation.status'),
          value: (row) => t(`status:invitation.${row.status}`),
        },
        {
          header: t('invitation.linkUntil'),
          value: (row) => csvDate(row.expiresAt),
        },
        {
          header: t('invitation.came'),
          value: (row) => csvDate(row.acceptedAt),
        },
      ],
    },
    {
      id: 'invited',
      header: t('invitation.invited'),
      cell: (row) => [day(row.createdAt), row.invitedBy?.name].filter(Boolean).join(', '),
      csv: [
        { header: t('invitation.invited'), value: (row) => csvDate(row.createdAt) },
        { header: t('invitation.by'), value: (row) => row.invitedBy?.name },
      ],
    },
    {
      id: 'steps',
      header: t('invitation.steps'),
      cell: (row) => <InvitationSteps invitation={row} />,
      csv: null,
    },
  ];
}
