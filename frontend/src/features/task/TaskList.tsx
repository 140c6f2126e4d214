import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { Pill } from '@/components/StatusPill';
import { DataList } from '@/components/list/DataList';
import { FilterBar, SegmentFilter, SelectFilter } from '@/components/list/FilterBar';
import type { Column } from '@/components/list/columns';
import type { ListState } from '@/components/list/useListState';
import { EmptyState } from '@/components/states';
import { csvDate } from '@/lib/csv';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Seen, Task, TaskCount, TaskPage } from './api';
import RemindButton from './RemindButton';
import { useTaskWords } from './useTaskWords';

interface Props {
  /** What the columns that somebody chose are kept under. */
  id: string;
  title: string;
  /** The network, by name. */
  place?: string;
  list: ListState;
  query: UseQueryResult<TaskPage>;
  /** Another page of them. */
  load: (query: ListState['query']) => Promise<TaskPage>;
  /** The kinds there are to choose from. */
  kinds: TaskCount[];
  /** Others are asked too, and this person looks on; without: only this person is. */
  seen?: Seen;
}

/** What waits, in pages. */
export function TaskList({ title, place, kinds, seen, ...rows }: Props) {
  const { t } = useTranslation('task');
  const { list } = rows;
  return (
    <>
      <PageHeader title={title} meta={place} />
      <FilterBar list={list}>
        {seen && (
          <SegmentFilter
            list={list}
            name="ofOthers"
            label={t('list.waitsFor')}
            choices={[{ value: 'true', label: t('list.ofOthers') }]}
          />
        )}
        <SelectFilter
          list={list}
          name="kind"
          label={t('list.kind')}
          choices={kinds.map((one) => ({ value: one.kind, label: one.title }))}
        />
      </FilterBar>
      <DataList
        {...rows}
        label={title}
        columns={useColumns(seen, Boolean(list.filters.ofOthers))}
        rowKey={(row) => row.id}
        rowLink={(row) => row.link}
        empty={<EmptyState title={t('none')} />}
      />
    </>
  );
}

function useColumns(seen: Seen | undefined, ofOthers: boolean): Column<Task>[] {
  const { t } = useTranslation('task');
  const { day } = useFormat();
  const { thing, waitsFor } = useTaskWords({ own: !seen });
  const whose = {
    id: 'waitsFor',
    header: t('list.waitsFor'),
    cell: ({ waitsFor: party, organisation, person }: Task) =>
      organisation?.name ?? (party === 'PERSON' ? person?.name : null) ?? waitsFor(party),
  };
  const remind = (by: Seen): Column<Task> => ({
    id: 'remind',
    header: t('remind.action'),
    cell: (task) => <RemindButton task={task} seen={by} />,
    csv: ({ remindedDate }) => csvDate(remindedDate),
  });
  return [
    { id: 'title', header: t('list.what'), cell: ({ title }) => title },
    { id: 'text', header: t('list.about'), cell: thing },
    ...(seen ? [whose] : []),
    {
      id: 'dueDate',
      header: t('list.due'),
      sort: 'dueDate',
      // Nothing at all without a day, so that a phone shows no name of nothing.
      cell: ({ dueDate, urgency }) =>
        dueDate && (
          <>
            {day(dueDate)} {urgency === 'OVERDUE' && <Pill tone="stop">{t('overdue')}</Pill>}
          </>
        ),
      csv: ({ dueDate }) => csvDate(dueDate),
    },
    {
      id: 'askedAt',
      header: t('list.since'),
      sort: 'askedAt',
      cell: ({ askedAt }) => askedAt && day(askedAt),
      csv: ({ askedAt }) => csvDate(askedAt),
    },
    ...(seen && ofOthers ? [remind(seen)] : []),
  ];
}
