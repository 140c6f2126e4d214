import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/lib/api/types';
import { EmptyState, ErrorState } from '../states';
import { ColumnChooser } from './ColumnChooser';
import { DataRows } from './DataRows';
import { DownloadCsv } from './DownloadCsv';
import { ListSkeleton } from './ListSkeleton';
import { Pagination } from './Pagination';
import { csvRows, type Column } from './columns';
import classes from './DataList.module.css';
import { useColumns } from './useColumns';
import type { ListState } from './useListState';
import { wholeList } from './whole';

interface Props<T extends object> {
  /** Names the list, for the remembered columns. */
  id: string;
  /** What the list shows, for who cannot see it and for the download: "Lesgroepen". */
  label: string;
  list: ListState;
  query: UseQueryResult<Page<T>>;
  /** Another page of the same list: for the download of all of it. */
  load: (query: ListState['query']) => Promise<Page<T>>;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  /** Where a row leads; the first column becomes the link. */
  rowLink?: (row: T) => string;
  /** Shown when there is nothing at all: what to do first. */
  empty: ReactNode;
}

/** A page of a list: table on a desk, cards in the hand. */
export function DataList<T extends object>({
  id,
  label,
  list,
  query,
  load,
  columns,
  empty,
  ...row
}: Props<T>) {
  const { t } = useTranslation('components');
  const { shown, toggle } = useColumns(id, columns);
  if (query.isPending) return <ListSkeleton columns={shown.length} />;
  if (query.isError)
    return <ErrorState heading="h2" error={query.error} retry={() => void query.refetch()} />;

  const { items, ...page } = query.data;
  if (items.length === 0 && page.pageNumber === 1) {
    return list.filtered ? <NothingFound clear={list.clear} /> : <>{empty}</>;
  }
  return (
    <div className={classes.list} aria-busy={query.isFetching}>
      <div className={classes.tools}>
        <p role="status" className="small muted num">
          {page.total
            ? t('list.count', { count: page.total })
            : t('list.onPage', { count: items.length })}
        </p>
        <div className={classes.buttons}>
          {columns.length > 2 && <ColumnChooser columns={columns} shown={shown} toggle={toggle} />}
          <DownloadCsv
            title={label}
            rows={async (fetching) =>
              csvRows(
                shown,
                await wholeList(load, list.query, row.rowKey, t('list.tooLong'), fetching),
              )
            }
          />
        </div>
      </div>
      <DataRows label={label} list={list} columns={shown} rows={items} {...row} />
      <Pagination page={page} setPage={list.setPage} />
    </div>
  );
}

function NothingFound({ clear }: { clear: () => void }) {
  const { t } = useTranslation('components');
  const action = (
    <Button variant="default" onClick={clear}>
      {t('list.clear')}
    </Button>
  );
  return (
    <EmptyState title={t('list.nothingFound')} action={action}>
      {t('list.nothingFoundHint')}
    </EmptyState>
  );
}
