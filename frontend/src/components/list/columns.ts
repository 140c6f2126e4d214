import type { ReactNode } from 'react';
import type { CsvCell } from '@/lib/csv';

export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** The key the API sorts on; without it the column cannot be sorted. */
  sort?: string;
  /** The value in the download; default: the cell, when that is a text or a number. */
  csv?: (row: T) => CsvCell;
  /** Numbers stand under each other. */
  numeric?: boolean;
  /** Not shown until somebody chooses it. */
  optional?: boolean;
}

const plain = (value: ReactNode): CsvCell =>
  typeof value === 'string' || typeof value === 'number' ? value : '';

export const csvRows = <T>(columns: Column<T>[], rows: T[]): CsvCell[][] => [
  columns.map((column) => column.header),
  ...rows.map((row) =>
    columns.map((column) => (column.csv ?? ((r) => plain(column.cell(r))))(row)),
  ),
];
