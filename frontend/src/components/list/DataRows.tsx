import { Link } from '@tanstack/react-router';
import { SortHeader } from './SortHeader';
import classes from './DataList.module.css';
import type { Column } from './columns';
import type { ListState } from './useListState';

interface Props<T> {
  label: string;
  list: ListState;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  rowLink?: (row: T) => string;
}

/**
 * One table for both widths: on a phone the stylesheet lays each row out as a card with its headers as
 * labels. The explicit roles keep it a table for screen readers when `display` changes.
 */
export function DataRows<T>({ label, list, columns, rows, rowKey, rowLink }: Props<T>) {
  return (
    <div className={classes.frame}>
      <table role="table" aria-label={label} className={classes.table}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <SortHeader key={column.id} column={column} list={list} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)} data-linked={rowLink ? true : undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th role="rowheader" scope="row" key={column.id}>
                    {rowLink ? <Link to={rowLink(row)}>{column.cell(row)}</Link> : column.cell(row)}
                  </th>
                ) : (
                  <td
                    role="cell"
                    key={column.id}
                    data-label={column.header}
                    data-numeric={column.numeric || undefined}
                  >
                    <span>{column.cell(row)}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
