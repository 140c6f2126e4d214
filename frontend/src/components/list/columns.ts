import type { ReactNode } from 'react';
import type { CsvCell } from '@/lib/csv';

/** One column of the download, where a column on the screen is more than one. */
export interface CsvPart<T> {
  header: string;
  value: (row: T) => CsvCell;
}

interface Base {
  id: string;
  header: string;
  /** The key the API sorts on; without it the column cannot be sorted. */
  sort?: string;
  /** Numbers stand under each other. */
  numeric?: boolean;
  /** Not shown until somebody chooses it. */
  optional?: boolean;
}

/** What is a text or a number on the screen is the same in the download, unless it says otherwise. */
interface Plain<T> extends Base {
  cell: (row: T) => string | number | null | undefined;
  csv?: ((row: T) => CsvCell) | CsvPart<T>[];
}

/** What is drawn has to say what it is in the download: in words, dates with their year; null for nothing. */
interface Drawn<T> extends Base {
  cell: (row: T) => ReactNode;
  csv: ((row: T) => CsvCell) | CsvPart<T>[] | null;
}

export type Column<T> = Plain<T> | Drawn<T>;

function partsOf<T>(column: Column<T>): CsvPart<T>[] {
  const { header, csv } = column;
  if (csv === null) return [];
  if (Array.isArray(csv)) return csv;
  return [{ header, value: csv ?? ((row) => column.cell(row) as CsvCell) }];
}

/** What a list is as a file; the first row is the header. */
export function csvRows<T>(columns: Column<T>[], rows: T[]): CsvCell[][] {
  const parts = columns.flatMap(partsOf);
  return [
    parts.map(({ header }) => header),
    ...rows.map((row) => parts.map(({ value }) => value(row))),
  ];
}
