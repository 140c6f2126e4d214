import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { StatusPill } from '@/components/StatusPill';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SelectFilter } from '@/components/list/FilterBar';
import type { Column } from '@/components/list/columns';
import { useListState } from '@/components/list/useListState';
import { csvDate } from '@/lib/csv';
import { EmptyState } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { mailMessagesQuery, type MailMessage } from './mail-queue';
import { TryAgain } from './TryAgain';

const STATUSES = ['QUEUED', 'SENT', 'FAILED', 'KEPT'] as const;

/** Whether mail goes out, so that an admin sees it when the mail server is away. */
export default function MailQueuePage() {
  const { t } = useTranslation(['mail', 'status']);
  const queries = useQueryClient();
  const list = useListState({ filters: ['status'] });
  return (
    <>
      <PageHeader title={t('queue.title')} meta={t('queue.meta')} />
      <FilterBar list={list}>
        <SelectFilter
          list={list}
          name="status"
          label={t('queue.status')}
          choices={STATUSES.map((value) => ({ value, label: t(`status:mail.${value}`) }))}
        />
      </FilterBar>
      <DataList
        id="mail-messages"
        label={t('queue.title')}
        list={list}
        query={useQuery(mailMessagesQuery(list.query))}
        load={(page) => queries.fetchQuery(mailMessagesQuery(page))}
        columns={useColumns()}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('queue.empty')}>{t('queue.emptyHint')}</EmptyState>}
      />
    </>
  );
}

function useColumns(): Column<MailMessage>[] {
  const { t } = useTranslation(['mail', 'status']);
  const { dayAndTimes } = useFormat();
  const at = (instant: string) => dayAndTimes(instant, instant);
  const why = ({ status, lastError, nextAttemptAt, attempts }: MailMessage) => {
    if (!lastError || status === 'SENT') return '';
    const next =
      status === 'QUEUED' && nextAttemptAt && t('queue.next', { when: at(nextAttemptAt) });
    return [t(`queue.fault.${lastError}`), t('queue.tries', { count: attempts }), next]
      .filter(Boolean)
      .join(' ');
  };
  return [
    { id: 'subject', header: t('queue.subject'), cell: (row) => row.subject },
    { id: 'to', header: t('queue.to'), cell: (row) => row.to },
    {
      id: 'status',
      header: t('queue.status'),
      cell: (row) => (
        <>
          <StatusPill of="mail" status={row.status} />
          <div className="small muted">{why(row)}</div>
        </>
      ),
      csv: (row) => [t(`status:mail.${row.status}`), why(row)].filter(Boolean).join('. '),
    },
    {
      id: 'written',
      header: t('queue.written'),
      sort: 'createdAt',
      cell: (row) => at(row.createdAt),
      csv: (row) => csvDate(row.createdAt),
    },
    {
      id: 'steps',
      header: t('queue.steps'),
      cell: (row) => row.steps?.includes('QUEUED') && <TryAgain message={row} />,
      csv: null,
    },
  ];
}
