import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { useTranslation } from 'react-i18next';
import classes from './DataList.module.css';
import type { Column } from './columns';
import type { ListState } from './useListState';

/** The head of a column; pressing it sorts, pressing again turns the order around. */
export function SortHeader<T>({ column, list }: { column: Column<T>; list: ListState }) {
  const { t } = useTranslation('components');
  const up = column.sort !== undefined && list.sort === column.sort;
  const down = column.sort !== undefined && list.sort === `-${column.sort}`;
  const order = up ? 'ascending' : down ? 'descending' : undefined;
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={order}
      data-numeric={column.numeric || undefined}
    >
      {column.sort ? (
        <button
          type="button"
          className={classes.sort}
          title={t('list.sortBy', { column: column.header })}
          onClick={() => list.toggleSort(column.sort!)}
        >
          {column.header}
          {up && <IconArrowUp size={16} aria-hidden />}
          {down && <IconArrowDown size={16} aria-hidden />}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
